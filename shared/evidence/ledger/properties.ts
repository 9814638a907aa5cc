import * as z from 'zod/mini'

/** All that the receiving end remembers: a store of texts by name, each of at most 9 KB. */
export type Properties = Readonly<Record<string, string>>

/**
 * The value of a property that holds JSON, or `preset` where there is none. Throws where it is not what it should be: what
 * is remembered of the chain must never silently begin anew.
 */
export function readProperty<Schema extends z.ZodMiniType>(
  properties: Properties,
  key: string,
  schema: Schema,
  preset: z.infer<Schema>,
): z.infer<Schema> {
  const text = properties[key]
  if (text === undefined || text === '') return preset
  const parsed = schema.safeParse(JSON.parse(text))
  if (!parsed.success) throw new Error(`Script property ${key} is damaged: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
