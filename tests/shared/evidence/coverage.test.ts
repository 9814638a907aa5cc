import { describe, expect, test } from 'vitest'
import { coverageOf, evidenceOf, withoutItem } from '../../../shared/evidence/coverage.ts'
import { type EvidenceLine, readLine, withoutCopies } from '../../../shared/evidence/register-lines.ts'

const decree: EvidenceLine = {
  row: 2,
  id: '3f2a9c1b-0000-4000-8000-000000000001',
  title: 'SK Focal Point 2026',
  step: '1.2',
  item: 'SK penunjukan',
  status: 'Baru',
  indicators: [],
}
const line = (given: Partial<EvidenceLine>): EvidenceLine => ({ ...decree, ...given })
const stateOf = (item: string, ...lines: readonly EvidenceLine[]) =>
  coverageOf(lines).find(({ item: { id } }) => id === item)?.state

describe('a piece of evidence that a step asks for', () => {
  test.each<[string, string, readonly EvidenceLine[]]>([
    ['there', 'is there', [line({})]],
    ['there', 'is there, however its title is spaced and spelt', [line({ item: ' sk  Penunjukan ' })]],
    ['there', 'is there under a status of the people’s own', [line({ status: 'Menunggu tanda tangan' })]],
    ['lacking', 'is lacking where nothing is', []],
    ['lacking', 'is lacking where what was sent was turned down', [line({ status: 'Ditolak' })]],
    ['lacking', 'is lacking where the same title stands under another step', [line({ step: '1.1' })]],
    ['expired', 'has expired', [line({ status: 'kedaluwarsa' })]],
    ['there', 'is there where another is still in force', [line({ status: 'Kedaluwarsa' }), line({})]],
  ])('%s: %s', (state, _words, lines) => {
    expect(stateOf('1.2-2', ...lines)).toBe(state)
  })

  test('is only suggested where the plan names none', () => {
    expect([stateOf('3.3-1'), stateOf('3.3-1', line({ step: '3.3', item: 'Notulen workshop akhir tahun' }))]).toEqual([
      'suggested',
      'there',
    ])
  })
})

test('what is for none of the pieces asked for is not lost', () => {
  const loose = [line({ item: '' }), line({ step: '', item: 'SK penunjukan' }), line({ item: '', status: 'Ditolak' })]
  expect(withoutItem([line({}), ...loose])).toEqual(loose.slice(0, 2))
})

describe('evidence of an indicator', () => {
  const trained = { id: 'sdm-terlatih', aspect: 'SDM Terlatih PUG', step: '1.2' } as const
  test.each<[string, Partial<EvidenceLine>, boolean]>([
    ['names its id', { indicators: ['sdm-terlatih'] }, true],
    ['names it as people do', { indicators: ['sdm terlatih pug'] }, true],
    ['is of its step and names none', { step: '1.2' }, true],
    ['is of its step but names another', { step: '1.2', indicators: ['focal-point'] }, false],
    ['is of another step and names none', { step: '2.1' }, false],
    ['has expired', { step: '1.2', status: 'Kedaluwarsa' }, false],
  ])('%s', (_words, given, counts) => {
    expect(evidenceOf(trained, [line(given)])).toHaveLength(counts ? 1 : 0)
  })
})

test('a row that was copied counts once; rows whose id somebody spoilt each count', () => {
  const spoilt = [line({ id: '', row: 5 }), line({ id: '', row: 6 })]
  expect(withoutCopies([line({}), line({ row: 3 }), ...spoilt]).map(({ row }) => row)).toEqual([2, 5, 6])
})

test.each<[string, Readonly<Record<string, string | number>>, Partial<EvidenceLine> | null]>([
  ['an empty row is no evidence', {}, null],
  ['a step that became a number', { title: 'SK', step: 1.2 }, { step: '1.2' }],
  ['a step in words', { title: 'SK', step: 'Langkah 2.3' }, { step: '2.3' }],
  ['several indicators', { title: 'SK', indicators: 'a, b;\nc' }, { indicators: ['a', 'b', 'c'] }],
  ['an id that is none', { title: 'SK', id: '"&A1' }, { id: '' }],
])('%s', (_words, cells, expected) => {
  const read = readLine(7, (key) => cells[key] ?? '')
  if (expected === null) expect(read).toBeNull()
  else expect(read).toMatchObject({ row: 7, ...expected })
})
