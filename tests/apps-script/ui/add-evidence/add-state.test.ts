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
  [
    'one was declined with its browser',
    after(oneFailed, { kind: 'moved', key: 0, state: 'declined' }),
    false,
    '1 dari 2 tersimpan, 1 ditolak.',
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

const question = { device: 'a', name: 'Chrome', officer: 'Rina', clips: 1, isBusy: false, problem: '' }
const asked = after(atFirst, { kind: 'asked', question })

test.each<[string, AddState, AddState['questions']]>([
  ['a browser is asked about', asked, [question]],
  [
    'more clips of it come: it is asked about once',
    after(asked, { kind: 'asked', question: { ...question, clips: 3 } }),
    [{ ...question, clips: 3 }],
  ],
  ['the yes is on its way', after(asked, { kind: 'deciding', device: 'a' }), [{ ...question, isBusy: true }]],
  [
    'the yes could not be carried out: it can be given again',
    after(after(asked, { kind: 'deciding', device: 'a' }), { kind: 'undecided', device: 'a', problem: 'Sibuk.' }),
    [{ ...question, problem: 'Sibuk.' }],
  ],
  ['yes or no was said', after(asked, { kind: 'decided', device: 'a' }), []],
])('%s', (_case, state, questions) => {
  expect(state.questions).toEqual(questions)
})
