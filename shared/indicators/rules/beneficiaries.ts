import type { Beneficiaries, Facts } from '../../facts/facts.ts'
import { firstLacking, tallyOf } from '../lookup.ts'
import { answerRow, type Tally, type TallyRow } from '../tally.ts'

/** Women ÷ (women + men) among the beneficiaries of the year. Plan, step 2.3. */
export function womenAmongBeneficiaries(facts: Facts): Tally {
  return tallyYear(facts, () => ofYear(facts, facts.year).map((row) => sexRow(row, 'women')))
}

/** Men ÷ participants of the programmes flagged as involving men ("Digital Siaga"). Plan, step 2.3. */
export function menInMenProgrammes(facts: Facts): Tally {
  const noColumn = firstLacking('beneficiaries', facts.beneficiaries, ['menProgramme'])
  if (noColumn) return noColumn
  return tallyYear(facts, () =>
    ofYear(facts, facts.year)
      .filter((row) => row.menProgramme === 'yes')
      .map((row) => sexRow(row, 'men')),
  )
}

/** Growth of women reached over last year: everything that the sheet counts. */
export function womenGrowth(facts: Facts): Tally {
  return growth(facts, () => true)
}

/**
 * Growth of women's participation and audience over last year. Where a column tells the kind of data, only participants,
 * audience and users count. Plan, step 3.1.
 */
export function womenParticipationGrowth(facts: Facts): Tally {
  const told = facts.beneficiaries.fields.has('category')
  return growth(
    facts,
    (row) => !told || /peserta|partisipa|audiens|penonton|pengguna|pengikut/i.test(row.category ?? ''),
  )
}

const stakeholderGroups = [
  { name: 'Masyarakat', words: /masyarakat|komunitas|warga|\bkim\b|ormas|\blsm\b|\bngo\b|\bpkk\b/i },
  { name: 'Dunia Usaha', words: /usaha|startup|start-up|swasta|umkm|perusahaan|\bbumd\b|\bbumn\b/i },
  { name: 'Media', words: /\bmedia\b|\bpers\b|radio|televisi|wartawan|jurnalis/i },
  { name: 'Akademisi', words: /akademi|universitas|kampus|perguruan|dosen|politeknik|sekolah/i },
] as const

/** Of masyarakat, dunia usaha, media and akademisi, those that the year's activities involved. Plan, step 2.3. */
export function stakeholdersInvolved(facts: Facts): Tally {
  const noColumn = firstLacking('beneficiaries', facts.beneficiaries, ['stakeholders'])
  if (noColumn) return noColumn
  return tallyYear(facts, () => {
    const rows = ofYear(facts, facts.year)
    if (rows.every((row) => row.stakeholders.length === 0)) return []
    return stakeholderGroups.map(({ name, words }) => {
      const involving = rows.find((row) => row.stakeholders.some((stakeholder) => words.test(stakeholder)))
      return answerRow(involving ? 'yes' : 'no', name, involving?.source ?? null)
    })
  })
}

function growth(facts: Facts, counts: (row: Beneficiaries) => boolean): Tally {
  const last = ofYear(facts, facts.year - 1).filter(counts)
  if (facts.beneficiaries.found && facts.beneficiaries.items.length > 0 && last.length === 0) {
    return { kind: 'noData', code: 'noData.noYear', values: { kind: 'Penerima Manfaat', year: facts.year - 1 } }
  }
  return tallyYear(facts, () => [
    ...ofYear(facts, facts.year)
      .filter(counts)
      .map((row) => womenRow(row, 1)),
    ...last.map((row) => womenRow(row, -1)),
  ])
}

function tallyYear(facts: Facts, rowsOf: () => readonly TallyRow[]): Tally {
  return tallyOf('beneficiaries', facts.beneficiaries, ['women', 'sex'], rowsOf)
}

function ofYear(facts: Facts, year: number): readonly Beneficiaries[] {
  return facts.beneficiaries.items.filter((row) => row.year === year)
}

/** Women (or men) above, both below; a row that tells only one of them adds nothing. */
function sexRow(row: Beneficiaries, above: 'women' | 'men'): TallyRow {
  const { women, men } = row
  const base = { source: row.source, label: row.activity, code: null, group: null }
  if (typeof women === 'number' && typeof men === 'number') {
    return { ...base, state: 'counted', numerator: above === 'women' ? women : men, denominator: women + men }
  }
  const state = women === 'unreadable' || men === 'unreadable' ? 'unreadable' : 'missing'
  return { ...base, state, numerator: 0, denominator: 0 }
}

function womenRow(row: Beneficiaries, sign: 1 | -1): TallyRow {
  const base = { source: row.source, label: row.activity, code: null, group: null }
  if (typeof row.women !== 'number') return { ...base, state: row.women, numerator: 0, denominator: 0 }
  return { ...base, state: 'counted', numerator: sign * row.women, denominator: sign < 0 ? row.women : 0 }
}
