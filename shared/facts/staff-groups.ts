import type { StaffGroup } from '../settings/settings.ts'

/** Spellings of employment status, most telling first: "Non-ASN" must not be taken for "ASN". */
const spellings: readonly (readonly [RegExp, StaffGroup])[] = [
  [
    /\bnon\W*(asn|pns)\b|honor|\b(gtt|ptt|thl|tkk|gty|pty|ptyk|tks)\b|kontrak|outsourc|tidak tetap|sukarela|bakti|pjlp/i,
    'honorer',
  ],
  [/pppk|p3k|perjanjian kerja/i, 'pppk'],
  [/\b(c?pns|capeg)\b|pegawai negeri|\basn\b/i, 'pns'],
]

/** The group an employment status belongs to; `null` where it is none we know. */
export function staffGroupOf(status: string): StaffGroup | null {
  return spellings.find(([words]) => words.test(status))?.[1] ?? null
}
