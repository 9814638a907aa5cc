import * as z from 'zod/mini'
import type { Api } from './api.ts'

const count = z.int().check(z.positive())
const area = z.object({ row: count, column: count, rows: count, columns: count })
const windowRequest = z.object({ sheetId: z.int(), area })
const nothing = z.null()

/** One schema a request: what does not fit never reaches the session. */
export const requestSchemas: { readonly [Name in keyof Api]: z.ZodMiniType<Api[Name]['request']> } = {
  overview: nothing,
  window: windowRequest,
  totals: windowRequest,
  select: windowRequest,
  edit: z.object({ sheetId: z.int(), row: count, column: count, input: z.string() }),
  editArea: z.object({
    sheetId: z.int(),
    row: count,
    column: count,
    inputs: z
      .array(z.array(z.string()))
      .check(z.refine((rows) => rows.every((row) => row.length === rows[0]?.length), 'Rows differ in length')),
  }),
  fold: z.object({
    sheetId: z.int(),
    axis: z.enum(['rows', 'columns']),
    start: count,
    depth: count,
    folded: z.boolean(),
  }),
  undo: nothing,
  redo: nothing,
  run: z.object({ functionName: z.string(), args: z.array(z.unknown()) }),
  answer: z.object({
    dialogId: z.int(),
    answer: z.object({ button: z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']), text: z.string() }),
  }),
  closePanel: z.object({ panelId: z.string() }),
  save: nothing,
}
