import { yearsIn } from '../values/year.ts'

/** The year that the sheet's name or its title rows tell; `null` where they tell none or several. */
export function yearOfTable(name: string, titles: readonly string[]): number | null {
  const named = yearsIn(name)
  const years = named.length > 0 ? named : [...new Set(titles.flatMap(budgetYears))]
  const [only] = years
  return years.length === 1 && only !== undefined ? only : null
}

/** A title's "Tahun Anggaran 2025" outweighs other years in it ("Peraturan Nomor 5 Tahun 2019"). */
function budgetYears(title: string): readonly number[] {
  const budget = /(?:tahun anggaran|t\.?a\.?)\s*:?\s*((?:19|20)\d\d)/i.exec(title)
  return budget === null ? yearsIn(title) : [Number(budget[1])]
}
