import type { Hyperlink } from 'hucre'
import { areaName, parseReference, quotedSheetName, resolve } from '../../workbook/address.ts'

/** Which sheets the file has, for links that lead into it. */
export interface SheetIndex {
  readonly idOf: (name: string) => number | undefined
  readonly nameOf: (id: number) => string | undefined
}

const INTERNAL = /^#gid=(\d+)(?:&range=([A-Z0-9:]+))?$/i

/** A link as Google writes it: a web address, or `#gid=0&range=B5` for a place in the workbook. */
export function readLink(hyperlink: Hyperlink, sheets: SheetIndex): string {
  const location = hyperlink.location
  const reference = location ? parseReference(location) : null
  const id = reference?.sheetName ? sheets.idOf(reference.sheetName) : undefined
  if (!reference || id === undefined) return hyperlink.target
  return `#gid=${id}&range=${areaName(resolve(reference, { rows: 1_048_576, columns: 16_384 }))}`
}

export function writeLink(link: string, sheets: SheetIndex): Hyperlink {
  const internal = INTERNAL.exec(link)
  const name = internal ? sheets.nameOf(Number(internal[1])) : undefined
  if (!internal || name === undefined) return { target: link }
  return { target: '', location: `${quotedSheetName(name)}!${internal[2] ?? 'A1'}` }
}
