import { cellAt } from '../../workbook/grid.ts'
import { restyling, type Style } from '../../workbook/style.ts'
import type { Selves } from '../selves.ts'
import { service } from '../service-object.ts'
import { type Method, matrix, type Parser, signaturesOf } from '../signature.ts'
import { checkSize, gridOf, sheetOf } from './range-ref.ts'
import { changeCells } from './writing.ts'

const on = signaturesOf<'Range'>()

interface Look<T> {
  readonly accepts: Parser<T>
  read(style: Style): unknown
  /** The change that a value makes. */
  write(value: T): Partial<Style>
}

type LookMethods<One extends string, Many extends string> = Readonly<
  Record<`get${One}` | `set${One}` | `get${Many}` | `set${Many}`, Method<Selves['Range']>>
>

/** The four methods by which scripts read and set one aspect of cells' looks: `getFontColor`, `setFontColors`, … */
export function lookMethods<One extends string, Many extends string, T>(one: One, many: Many, look: Look<T>) {
  const methods = {
    [`get${one}`]: on()((host, { sheetId, area }) =>
      look.read(cellAt(sheetOf(host, { sheetId }).grid, area.row, area.column).style),
    ),
    [`get${many}`]: on()((host, { sheetId, area }) => {
      const { grid } = sheetOf(host, { sheetId })
      return gridOf(area, (row, column) => look.read(cellAt(grid, row, column).style))
    }),
    [`set${one}`]: on(look.accepts)((host, range, value) => {
      const restyle = restyling(look.write(value))
      changeCells(host, range, (cell) => ({ ...cell, style: restyle(cell.style) }))
      return service('Range', range)
    }),
    [`set${many}`]: on(matrix(look.accepts))((host, range, values) => {
      checkSize(range.area, values)
      const restyles = new Map<T, (style: Style) => Style>()
      changeCells(host, range, (cell, row, column) => {
        const value = values[row - range.area.row]?.[column - range.area.column]
        if (value === undefined) return cell
        const restyle = restyles.get(value) ?? restyling(look.write(value))
        restyles.set(value, restyle)
        return { ...cell, style: restyle(cell.style) }
      })
      return service('Range', range)
    }),
  }
  return methods as LookMethods<One, Many> // the four names are written out just above
}
