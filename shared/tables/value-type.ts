import type { Field, SourceKind } from './fields.ts'
import { programmeMarks } from './programme.ts'

/** How a column's cells are to be read. */
export type ValueType =
  | 'text'
  | 'code'
  | 'nip'
  | 'sex'
  | 'mark'
  | 'amount'
  | 'amountOrMark'
  | 'count'
  | 'percent'
  | 'date'
  | 'year'
  | 'list'

/** Fields by the type of their cells; all others hold text. */
const fieldsOfType: readonly (readonly [type: ValueType, fields: readonly Field[]])[] = [
  ['nip', ['nip']],
  ['sex', ['sex']],
  ['code', ['code', 'programCode', 'kegiatanCode', 'accountCode']],
  ['year', ['year']],
  ['date', ['date', 'trainingDate', 'due', 'sent']],
  ['amount', ['ceilingBefore', 'ceiling', 'realisation', 'remaining', 'argRealisation', 'score']],
  ['amountOrMark', ['arg', 'pugBudget']],
  ['percent', ['percent', 'weight']],
  ['count', ['men', 'women', 'total']],
  ['list', ['stakeholders', 'processes']],
  [
    'mark',
    [
      ...programmeMarks,
      'training',
      'certificate',
      'focalPoint',
      'menProgramme',
      'genderIssues',
      'planning',
      'budgeting',
      'implementation',
      'monitoring',
      'evaluation',
      'oversight',
      'reporting',
      'minutes',
    ],
  ],
]

/** How the cells of a field are to be read. In reports, "realisasi" tells in words how far a plan has come. */
export function valueTypeOf(kind: SourceKind, field: string): ValueType {
  if (kind === 'reports' && field === 'realisation') return 'text'
  return fieldsOfType.find(([, fields]) => fields.some((one) => one === field))?.[0] ?? 'text'
}
