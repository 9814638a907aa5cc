import type { Draft } from './draft.ts'
import type { CorpusSheet } from './sheet.ts'

const yearOf = (header: unknown): number | null => Number(/20\d\d/.exec(String(header))?.[0] ?? 0) || null

/** The truth of a sheet whose one table holds amounts of several years side by side: a table for each year. */
export function apart(sheet: CorpusSheet, { rows }: Draft): CorpusSheet {
  const header = rows.find(({ role }) => role === 'header')?.cells ?? []
  const years = [...new Set(header.map(yearOf))].filter((year) => year !== null)
  const tables = sheet.tables.flatMap((table) =>
    years.map((year) => ({
      ...table,
      year,
      columns: new Map(
        [...table.columns].map(([column, field]) => {
          const own = yearOf(header[column - 1])
          return [column, own === null || own === year ? field : null]
        }),
      ),
    })),
  )
  return { ...sheet, tables }
}
