export type MessageValues = Readonly<Record<string, string | number>>

/** A cell may hold 50,000 characters; a sentence quotes no more than these. */
const QUOTED = 120

/** A sentence with its `{placeholders}` filled in; long values are cut with an ellipsis. */
export function fillIn(sentence: string, values: MessageValues): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = String(values[name] ?? whole)
    return value.length > QUOTED ? `${value.slice(0, QUOTED - 1)}…` : value
  })
}
