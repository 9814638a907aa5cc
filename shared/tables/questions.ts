import { fieldNames, spokenName } from './field-names.ts'
import type { Field, FieldOf, SourceKind } from './fields.ts'
import type { ColumnMatch, Question } from './reading.ts'

/** Columns of our own sheets that no indicator is counted from: nobody is asked about them. */
const uncounted: readonly Field[] = [
  'no',
  'position',
  'category',
  'argCategory',
  'number',
  'link',
  'agenda',
  'place',
  'participants',
  'recipient',
]

/** Columns that indicators are counted from where a sheet has them, though our own do without. */
const counted: { readonly [K in SourceKind]?: readonly FieldOf<K>[] } = {
  budget: ['program', 'kegiatan', 'subKegiatan', 'responsive', 'comprehensive'],
  beneficiaries: ['sex'],
  regulations: ['processes'],
}

/** Without one of these, no indicator can be counted from a table of the kind. */
const indispensable: { readonly [K in SourceKind]?: readonly (readonly [FieldOf<K>, ...FieldOf<K>[]])[] } = {
  staff: [['training', 'trainingDate', 'certificate']],
  budget: [['ceiling']],
  beneficiaries: [
    ['men', 'sex', 'total'],
    ['women', 'sex', 'total'],
  ],
  meetings: [['date']],
  reports: [['due'], ['sent']],
  scores: [['score'], ['year']],
}

/** The fields of a kind that indicators are counted from, in the order of our own sheets. */
export function countedFields(kind: SourceKind): readonly Field[] {
  const own = Object.keys(fieldNames[kind].columns) as Field[] // the table's keys are fields of its kind
  const more: readonly Field[] = counted[kind] ?? []
  return [...own.filter((field) => !uncounted.includes(field)), ...more]
}

/** What has to be asked before the columns of a table can be used. */
export function questionsOf(kind: SourceKind, columns: readonly ColumnMatch[]): readonly Question[] {
  const used = countedFields(kind)
  const isCounted = (field: Field) => used.includes(field)
  const doubtful = new Map<Field, ColumnMatch[]>()
  for (const column of columns) {
    for (const field of column.asked ? column.fields.filter(isCounted) : []) {
      const same = doubtful.get(field)
      if (same === undefined) doubtful.set(field, [column])
      else same.push(column)
    }
  }
  const given = new Set(columns.flatMap(({ fields }) => fields))
  const groups: readonly (readonly [Field, ...Field[]])[] = indispensable[kind] ?? []
  const lacking = groups.filter((group) => !group.some((one) => given.has(one)))
  return [
    ...[...doubtful].map(([field, same]) => question(field, same)),
    ...lacking.map(([field]) => question(field, [])),
  ]
}

function question(field: Field, columns: readonly ColumnMatch[]): Question {
  const name = spokenName(field)
  const headers = columns.map(({ header }) => `'${header}'`).join(' atau ')
  const texts = [
    `Kolom mana yang memuat ${name}? Belum ada yang dikenali.`,
    `Apakah kolom ${headers} memuat ${name}?`,
    `Kolom mana yang memuat ${name}: ${headers}?`,
  ]
  return { field, columns: columns.map(({ column }) => column), text: texts[Math.min(columns.length, 2)] ?? '' }
}
