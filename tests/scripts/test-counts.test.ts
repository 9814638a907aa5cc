import { describe, expect, test } from 'vitest'
import { countsLine, countTests } from '../../scripts/bootstrap/test-counts.mjs'

const file = (status: string, ...tests: readonly string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((test, index) => ({ fullName: `test ${index + 1}`, status: test })),
})

const skippedHook = file('failed', 'passed', 'skipped')

describe('the closing line counts', () => {
  test.each`
    run                              | files                                                   | exitCode | line
    ${'what passed'}                 | ${[file('passed', 'passed', 'passed')]}                 | ${0}     | ${'2 passed, 0 failed'}
    ${'what failed'}                 | ${[file('failed', 'passed', 'failed')]}                 | ${1}     | ${'1 passed, 1 failed'}
    ${'several files together'}      | ${[file('passed', 'passed'), file('failed', 'failed')]} | ${1}     | ${'1 passed, 1 failed'}
    ${'a file that does not load'}   | ${[file('failed')]}                                     | ${1}     | ${'0 passed, 1 failed'}
    ${'a hook that fails'}           | ${[skippedHook]}                                        | ${1}     | ${'1 passed, 1 failed, 1 skipped'}
    ${'an error outside every test'} | ${[file('passed', 'passed')]}                           | ${1}     | ${'1 passed, 1 failed'}
    ${'what was skipped or put off'} | ${[file('passed', 'passed', 'skipped', 'todo')]}        | ${0}     | ${'1 passed, 0 failed, 2 skipped'}
  `('$run: $line', ({ files, exitCode, line }) => {
    expect(countsLine(countTests({ testResults: files }, exitCode))).toBe(line)
  })

  test('a run that crashed before its report as a failure', () => {
    expect(countsLine(countTests(null, 134))).toBe('0 passed, 1 failed')
  })
})

test('skipped tests are named', () => {
  expect(countTests({ testResults: [skippedHook] }, 1).skipped).toEqual(['test 2'])
})
