import { spokenName } from './field-names.ts'
import type { Field, FieldOf, SourceKind } from './fields.ts'
import type { ColumnMatch, Question } from './reading.ts'

/** Fields that indicators are counted from. Only of these are people asked. */
const wanted: { readonly [K in SourceKind]: readonly FieldOf<K>[] } = {
  staff: ['name', 'nip', 'sex', 'status', 'unit', 'training', 'trainingDate', 'certificate', 'focalPoint'],
  budget: [
    'code',
    'program',
    'kegiatan',
    'subKegiatan',
    'description',
    'unit',
    'year',
    'ceiling',
    'realisation',
    'disaggregated',
    'gap',
    'gbs',
    'kak',
    'genderIndicator',
    'responsive',
    'arg',
    'pugBudget',
    'access',
    'participation',
    'control',
    'benefit',
    'menInvolved',
    'comprehensive',
  ],
  beneficiaries: ['activity', 'year', 'date', 'unit', 'sex', 'men', 'women', 'total', 'menProgramme', 'stakeholders'],
  documents: ['type', 'title', 'date', 'year', 'gap', 'genderIssues'],
  regulations: ['type', 'title', 'date', 'status', 'processes'],
  meetings: ['date', 'minutes'],
  reports: ['title', 'due', 'sent'],
  scores: ['year', 'score'],
  attendance: ['name', 'sex'],
}

/** Without one of these, no indicator can be counted from a table of the kind. */
const indispensable: { readonly [K in SourceKind]?: readonly (readonly FieldOf<K>[])[] } = {
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

/** What has to be asked before the columns of a table can be used. */
export function questionsOf(kind: SourceKind, columns: readonly ColumnMatch[]): readonly Question[] {
  const fields: readonly Field[] = wanted[kind]
  const questions: Question[] = []
  const doubtful = new Map<Field, ColumnMatch[]>()
  for (const column of columns) {
    if (!column.asked) continue
    for (const field of column.fields) {
      if (!fields.includes(field)) continue
      const same = doubtful.get(field)
      if (same === undefined) doubtful.set(field, [column])
      else same.push(column)
    }
  }
  for (const [field, same] of doubtful) {
    const headers = same.map(({ header }) => `'${header}'`).join(' atau ')
    const text =
      same.length > 1
        ? `Kolom mana yang memuat ${spokenName(field)}: ${headers}?`
        : `Apakah kolom ${headers} memuat ${spokenName(field)}?`
    questions.push({ field, columns: same.map(({ column }) => column), text })
  }
  const given = new Set(columns.flatMap(({ fields }) => fields))
  const groups: readonly (readonly Field[])[] = indispensable[kind] ?? []
  for (const group of groups) {
    const [field] = group
    if (field === undefined || group.some((one) => given.has(one))) continue
    questions.push({
      field,
      columns: [],
      text: `Kolom mana yang memuat ${spokenName(field)}? Belum ada yang dikenali.`,
    })
  }
  return questions
}
