import { inNewBook, type OfficeOptions } from '../office.ts'

const AT_HAND = `
  const at = (a1) => sheet.getRange(a1)
  const names = () => ss.getSheets().map((each) => each.getName())
`

/** Runs a script over an empty workbook, with `ss`, `sheet`, `at('A1')` and `names()` at hand, and gives what it returns. */
export function runScript(script: string, options: OfficeOptions = {}): Promise<unknown> {
  return inNewBook(AT_HAND + script, options)
}

/** The words in which a call is refused. */
export function refusal(call: string, options: OfficeOptions = {}): Promise<unknown> {
  return runScript(`try { ${call} } catch (error) { return error.message }; return 'Nothing was refused.'`, options)
}
