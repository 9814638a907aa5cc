import type { FieldWords } from './kind-words.ts'

/** The papers of a gender analysis, as columns of a budget or of a list of documents. */
export const genderPapers = {
  gap: { is: 'gap, analisis kelamin/gap, kelamin analysis pathway', along: 'memuat', not: 'analisis kesenjangan' },
  gbs: 'gbs, pag, pernyataan anggaran kelamin, kelamin anggaran statement',
  kak: { is: 'kak, tor, tor kak, kerangka acuan kerja', along: 'arg, responsif' },
} as const satisfies Readonly<Record<string, FieldWords | string>>
