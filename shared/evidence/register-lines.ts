import { clipIdSchema } from '../protocol/identifiers.ts'
import type { CellValue } from '../tables/grid.ts'
import { textOfCell } from './cell-text.ts'
import type { RegisterKey } from './register-columns.ts'

/** What people may have changed in a row of "Bukti Dukung", as it stands there now. */
export interface EvidenceLine {
  /** Sheet row, from 1. */
  readonly row: number
  /** Id of the clip; '' where somebody changed it. */
  readonly id: string
  readonly title: string
  /** '1.2'; '' where none is told. */
  readonly step: string
  /** Title of the bukti dukung that it is for. */
  readonly item: string
  readonly status: string
  /** Ids or names of indicators. */
  readonly indicators: readonly string[]
}

/** The columns that an `EvidenceLine` is read from, those aside that are for the add-on. */
export const lineKeys = ['title', 'step', 'item', 'status', 'indicators'] as const satisfies readonly RegisterKey[]

/** How "Bukti Dukung" was read. */
export type RegisterReading =
  /** There is no such sheet. */
  | { readonly kind: 'absent' }
  /** The sheet lacks columns by which a row is told. */
  | { readonly kind: 'unreadable'; readonly missing: readonly string[] }
  | {
      readonly kind: 'read'
      readonly lines: readonly EvidenceLine[]
      readonly sheetId: number
      /** Rows of the sheet. */
      readonly height: number
      readonly columns: Readonly<Record<RegisterKey, number>>
    }

export const noRegister: RegisterReading = { kind: 'absent' }

/** A row by its cells; `null` where nothing is told of any evidence. */
export function readLine(
  row: number,
  cellOf: (key: (typeof lineKeys)[number] | 'id') => CellValue,
): EvidenceLine | null {
  const textOf = (key: Parameters<typeof cellOf>[0]) => {
    const value = cellOf(key)
    return (typeof value === 'number' ? String(value) : textOfCell(value)).trim()
  }
  const id = clipIdSchema.safeParse(textOf('id'))
  const line = {
    row,
    id: id.success ? id.data : '',
    title: textOf('title'),
    step: /\d\.\d/.exec(textOf('step'))?.[0] ?? '',
    item: textOf('item'),
    status: textOf('status'),
    indicators: namesIn(textOf('indicators')),
  }
  return line.id === '' && line.title === '' ? null : line
}

/** Each piece of evidence once: of a row that was copied, only the first counts. */
export function withoutCopies(lines: readonly EvidenceLine[]): readonly EvidenceLine[] {
  const seen = new Set<string>()
  return lines.filter(({ id }) => {
    if (id === '') return true
    const isNew = !seen.has(id)
    seen.add(id)
    return isNew
  })
}

function namesIn(cell: string): readonly string[] {
  return cell
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
