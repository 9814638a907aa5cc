/** Which parts of an answer are asked for: `id,files(id,name)`. `'all'` is everything below. */
export type Selection = ReadonlyMap<string, Selection> | 'all'

export class BadSelection extends Error {}

/** Parses the parameter `fields` of the Drive API. `a/b` is `a(b)`. */
export function parseFields(text: string): Selection {
  const tokens = text.match(/[\w*]+|[(),/]/g) ?? []
  if (tokens.join('') !== text.replace(/\s/g, '')) throw new BadSelection(text)
  let next = 0
  const take = (token: string): boolean => tokens[next] === token && next++ >= 0

  const parts = (): Selection => {
    const selected = new Map<string, Selection>()
    do {
      const name = tokens[next++]
      if (name === undefined || !/^[\w*]+$/.test(name)) throw new BadSelection(text)
      selected.set(name, below())
    } while (take(','))
    return selected.has('*') ? 'all' : selected
  }
  const below = (): Selection => {
    if (take('/')) {
      const name = tokens[next++]
      if (name === undefined) throw new BadSelection(text)
      return name === '*' ? 'all' : new Map([[name, below()]])
    }
    if (!take('(')) return 'all'
    const inside = parts()
    if (!take(')')) throw new BadSelection(text)
    return inside
  }

  const selection = parts()
  if (next < tokens.length) throw new BadSelection(text)
  return selection
}

/** The parts of `all` that are selected. */
export function select(
  all: Readonly<Record<string, (inside: Selection) => unknown>>,
  selection: Selection,
): Record<string, unknown> {
  const names = selection === 'all' ? Object.keys(all) : [...selection.keys()]
  const result: Record<string, unknown> = {}
  for (const name of names) {
    const value = Object.hasOwn(all, name)
      ? all[name]?.(selection === 'all' ? 'all' : (selection.get(name) ?? 'all'))
      : unknownField(name)
    if (value !== undefined && value !== null) result[name] = value
  }
  return result
}

function unknownField(name: string): never {
  throw new BadSelection(name)
}
