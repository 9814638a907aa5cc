import { expect, test } from 'vitest'
import { after, atFirst, type TraceState } from '../../../../apps-script/ui/trace/trace-state.ts'
import type { Trace } from '../../../../shared/panels/trace.ts'

const row = (label: string) => ({ label, note: '', at: null })
const trace: Trace = {
  id: 'sdm-terlatih',
  choices: [{ id: 'sdm-terlatih', name: 'SDM Terlatih' }],
  formula: '',
  figure: '50,0 % (1 dari 2)',
  target: '>80%',
  status: '',
  lacking: '',
  source: '',
  groups: [],
  alternatives: [],
  lists: [{ name: 'counted', count: 2, rows: [row('Ani')] }],
}
const traced = after(atFirst, { kind: 'traced', trace })

test.each<[string, TraceState, Partial<TraceState>]>([
  ['an answer is shown under its indicator', traced, { id: 'sdm-terlatih', trace, isBusy: false }],
  [
    'another indicator hides the old figure, not the choice',
    after(traced, { kind: 'chosen', id: 'focal-point' }),
    { id: 'focal-point', choices: trace.choices, trace: null, isBusy: true },
  ],
  [
    'what fails leaves the figure and says why',
    after(traced, { kind: 'failed', message: 'Sibuk.' }),
    { trace, isBusy: false, problem: 'Sibuk.' },
  ],
  [
    'the next deed takes the problem away',
    after(after(traced, { kind: 'failed', message: 'Sibuk.' }), { kind: 'asked' }),
    { trace, isBusy: true, problem: '' },
  ],
  [
    'a jump leaves what is being computed under way',
    after(after(traced, { kind: 'asked' }), { kind: 'jumped' }),
    { trace, isBusy: true },
  ],
])('%s', (_case, state, expected) => {
  expect(state).toMatchObject(expected)
})

test('the next page goes to the end of its list', () => {
  const lists = [{ name: 'counted', count: 2, rows: [row('Budi')] }] as const
  const { trace: grown } = after(traced, { kind: 'continued', lists })
  expect(grown?.lists.map(({ rows }) => rows.map(({ label }) => label))).toEqual([['Ani', 'Budi']])
})
