import type { FieldOf, SourceKind } from '../../shared/tables/fields.ts'

/** The fields of each kind of table that indicators are counted from: the rest are known so that nothing else is mistaken for them. */
const neededFields: { readonly [K in SourceKind]: readonly FieldOf<K>[] } = {
  staff: ['name', 'nip', 'sex', 'status', 'unit', 'training', 'trainingDate', 'certificate', 'focalPoint'],
  budget: [
    'code',
    'urusan',
    'bidangUrusan',
    'program',
    'kegiatan',
    'subKegiatan',
    'description',
    'unit',
    'year',
    'ceiling',
    'realisation',
    'arg',
    'gap',
    'gbs',
    'kak',
    'disaggregated',
  ],
  beneficiaries: ['men', 'women', 'total', 'activity', 'date', 'unit'],
  documents: ['title', 'type', 'number', 'date', 'year', 'gap', 'gbs', 'kak', 'genderIssues'],
  regulations: ['type', 'number', 'title', 'date', 'year', 'status'],
  meetings: ['title', 'date', 'agenda', 'minutes'],
  reports: ['title', 'due', 'sent'],
  scores: ['score', 'year', 'period'],
  attendance: ['name', 'sex', 'date'],
}

/** Is an indicator counted from this field of tables of this kind? `null`: a table that is none of our business. */
export function isNeeded(kind: string | null, field: string): boolean {
  const fields: readonly string[] = Object.entries(neededFields).find(([one]) => one === kind)?.[1] ?? []
  return fields.includes(field)
}
