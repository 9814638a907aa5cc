import { fail } from '../exception.ts'
import type { Host } from '../host.ts'

/** Throws Google's words where a sheet may not be called so. */
export function checkSheetName(host: Host, name: string, ownId: number | null = null): void {
  if (name.length > 100) fail('The sheet name cannot be greater than 100 characters.')
  const isTaken = host.workbook.state.sheets.some(
    (sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase(),
  )
  if (isTaken) fail(`A sheet with the name "${name}" already exists. Please enter another name.`)
}

/** `Sheet1`, `Sheet2`, …: the first that is free, in the language of the workbook. */
export function freeSheetName(host: Host): string {
  const word = host.workbook.state.locale.startsWith('en') ? 'Sheet' : 'Lembar'
  const names = new Set(host.workbook.state.sheets.map(({ name }) => name))
  let number = names.size + 1
  while (names.has(`${word}${number}`)) number++
  return `${word}${number}`
}
