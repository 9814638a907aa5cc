import { describe, expect, test } from 'vitest'
import { after, atFirst, type ConnectEvent } from '../../../../apps-script/ui/connect/connect-state.ts'
import type { Connection } from '../../../../shared/panels/connect.ts'

const connection = (draft: string): Connection => ({
  draft,
  isSaved: draft === '',
  kinds: [],
  otherSheets: [],
  ignoredTables: [],
  goneSheets: [],
  problems: [],
})

const read: ConnectEvent = { kind: 'read', connection: connection('a') }
const corrected = (draft: string): ConnectEvent => ({ kind: 'corrected', connection: connection(draft) })
const imported: ConnectEvent = {
  kind: 'imported',
  answer: { connection: connection('i'), matched: [], notMatched: ['Rapat'] },
}

/** The draft shown and the drafts that "Urungkan" goes back to, after some deeds. */
const stateAfter = (...events: readonly ConnectEvent[]) => events.reduce(after, atFirst)

describe('drafts', () => {
  test.each`
    what                                          | events                                                                                     | draft  | earlier
    ${'are read at first'}                        | ${[read]}                                                                                  | ${'a'} | ${[]}
    ${'follow each correction'}                   | ${[read, corrected('b'), corrected('c')]}                                                  | ${'c'} | ${['a', 'b']}
    ${'are no step where nothing changed'}        | ${[read, corrected('a')]}                                                                  | ${'a'} | ${[]}
    ${'go back one correction'}                   | ${[read, corrected('b'), corrected('c'), { kind: 'undone', connection: connection('b') }]} | ${'b'} | ${['a']}
    ${'begin anew once saved'}                    | ${[read, corrected('b'), { kind: 'saved', connection: connection('b') }]}                  | ${'b'} | ${[]}
    ${'stay as they were where a deed fails'}     | ${[read, corrected('b'), { kind: 'asked' }, { kind: 'failed', message: 'Sibuk.' }]}        | ${'b'} | ${['a']}
    ${'of an imported text are a step as others'} | ${[read, imported]}                                                                        | ${'i'} | ${['a']}
  `('$what', ({ events, draft, earlier }) => {
    expect(stateAfter(...events)).toMatchObject({ connection: { draft }, earlier, isBusy: false })
  })
})

test('what went wrong is said until the next deed', () => {
  const failed = stateAfter(read, { kind: 'failed', message: 'Sibuk.' })
  expect(failed.problem).toBe('Sibuk.')
  expect(after(failed, { kind: 'asked' })).toMatchObject({ problem: '', isBusy: true })
})

test('what came of an imported text is said until it is saved', () => {
  const state = stateAfter(read, imported)
  expect(state.imported?.notMatched).toEqual(['Rapat'])
  expect(after(state, { kind: 'saved', connection: connection('i') }).imported).toBeNull()
})
