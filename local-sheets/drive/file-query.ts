import type { DriveFile } from './drive-file.ts'

export class BadQuery extends Error {}

type Matches = (file: DriveFile) => boolean

const TOKEN = /\s*('(?:[^'\\]|\\.)*'|!=|<=|>=|[=<>(){}]|[\w.]+)/y

/** Parses the parameter `q` of `files.list`. `root` stands for the id of My Drive. */
export function parseQuery(text: string, rootId: string): Matches {
  const tokens = tokensOf(text)
  let next = 0
  const peek = () => tokens[next]
  const take = (token: string): boolean => peek() === token && next++ >= 0
  const expect = (token: string): void => {
    if (!take(token)) throw new BadQuery(text)
  }
  const word = (): string => {
    const token = tokens[next++]
    if (token === undefined || token.startsWith("'")) throw new BadQuery(text)
    return token
  }
  const literal = (): string => {
    const token = tokens[next++]
    if (!token?.startsWith("'")) throw new BadQuery(text)
    return token.slice(1, -1).replace(/\\(.)/g, '$1')
  }

  const either = (): Matches => {
    let matches = both()
    while (take('or')) matches = or(matches, both())
    return matches
  }
  const both = (): Matches => {
    let matches = one()
    while (take('and')) matches = and(matches, one())
    return matches
  }
  const one = (): Matches => {
    if (take('not')) {
      const matches = one()
      return (file) => !matches(file)
    }
    if (take('(')) {
      const matches = either()
      expect(')')
      return matches
    }
    return peek()?.startsWith("'") ? membership() : comparison()
  }
  const membership = (): Matches => {
    const id = literal()
    expect('in')
    expect('parents')
    return ({ parents }) => parents.includes(id === 'root' ? rootId : id)
  }
  const comparison = (): Matches => {
    const field = word()
    if (field === 'appProperties' || field === 'properties') return propertyOf(field)
    const operator = word()
    if (field === 'trashed' || field === 'starred') {
      const wanted = word()
      if (wanted !== 'true' && wanted !== 'false') throw new BadQuery(text)
      if (operator !== '=' && operator !== '!=') throw new BadQuery(text)
      return (file) => (String(file[field]) === wanted) === (operator === '=')
    }
    return compared(field, operator, literal()) ?? refuse()
  }
  const propertyOf = (field: 'appProperties' | 'properties'): Matches => {
    expect('has')
    expect('{')
    expect('key')
    expect('=')
    const key = literal()
    expect('and')
    expect('value')
    expect('=')
    const value = literal()
    expect('}')
    return (file) => Object.hasOwn(file[field], key) && file[field][key] === value
  }
  const refuse = (): never => {
    throw new BadQuery(text)
  }

  const matches = either()
  return next < tokens.length ? refuse() : matches
}

const and =
  (left: Matches, right: Matches): Matches =>
  (file) =>
    left(file) && right(file)

const or =
  (left: Matches, right: Matches): Matches =>
  (file) =>
    left(file) || right(file)

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  for (let end = 0; text.slice(end).trim() !== ''; end = TOKEN.lastIndex) {
    TOKEN.lastIndex = end
    const token = TOKEN.exec(text)?.[1]
    if (token === undefined) throw new BadQuery(text)
    tokens.push(token)
  }
  return tokens
}

/** `null` where the field does not know the operator. */
function compared(field: string, operator: string, value: string): Matches | null {
  if (field === 'name' || field === 'mimeType') {
    if (operator === '=') return (file) => file[field] === value
    if (operator === '!=') return (file) => file[field] !== value
    if (operator === 'contains' && field === 'name') return ({ name }) => hasWordsThatBegin(name, value)
    if (operator === 'contains') return ({ mimeType }) => mimeType.startsWith(value)
  }
  if (field === 'createdTime' || field === 'modifiedTime') {
    const order = ORDERS[operator]
    const moment = Date.parse(value)
    return order && !Number.isNaN(moment) ? (file) => order(Date.parse(file[field]) - moment) : null
  }
  return null
}

const ORDERS: Readonly<Record<string, (difference: number) => boolean>> = {
  '=': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
}

/** `HelloWorld` contains `Hello`, not `World`: only beginnings of words are compared. */
function hasWordsThatBegin(name: string, beginning: string): boolean {
  const text = name.toLowerCase()
  const sought = beginning.toLowerCase()
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    if (at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true
  }
  return false
}
