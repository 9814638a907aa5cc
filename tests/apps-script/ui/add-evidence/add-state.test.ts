import { expect, test } from 'vitest'
import {
  type AddState,
  after,
  atFirst,
  isSending,
  progressOf,
} from '../../../../apps-script/ui/add-evidence/add-state.ts'

const listed = after(atFirst, {
  kind: 'listed',
  parcels: [
    { key: 0, name: 'sk.pdf' },
    { key: 1, name: 'foto.png' },
  ],
})
const oneFailed = after(after(listed, { kind: 'moved', key: 0, state: 'failed', problem: 'Sibuk.' }), {
  kind: 'moved',
  key: 1,
  state: 'stored',
})

test.each<[string, AddState, boolean, string]>([
  ['nothing was added', atFirst, false, ''],
  ['all wait', listed, true, '0 dari 2 tersimpan.'],
  ['one failed, the other is stored', oneFailed, false, '1 dari 2 tersimpan, 1 gagal.'],
  [
    'the failed one is sent again',
    after(oneFailed, { kind: 'moved', key: 0, state: 'sending' }),
    true,
    '1 dari 2 tersimpan.',
  ],
])('%s', (_case, state, sends, progress) => {
  expect([isSending(state), progressOf(state)]).toEqual([sends, progress])
})

test('what failed stays in the list when more is added; what is stored makes room', () => {
  const more = after(oneFailed, { kind: 'listed', parcels: [{ key: 2, name: 'notulen.pdf' }] })
  expect(more.parcels.map(({ name, problem }) => [name, problem])).toEqual([
    ['sk.pdf', 'Sibuk.'],
    ['notulen.pdf', ''],
  ])
})
