import { isObject } from './json.ts'

/** A script longer than this is not read: parsing it would make the person wait. In UTF-16 units. */
const LONGEST = 8_000_000

/** The values of all JSON scripts of the page in which a text stands (an id: the others are not worth parsing). */
export function embeddedJson(document: Document, holding: string): readonly object[] {
  return [...document.querySelectorAll('script[type="application/json"]')]
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= LONGEST && text.includes(holding))
    .map(parsed)
    .filter((value) => value !== null)
}

/** What a script of the page assigns to a variable: `var NAME = {…}`; `null` where none does. */
export function assignedJson(document: Document, name: string): object | null {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? ''
    const at = text.length <= LONGEST ? text.search(new RegExp(`\\b${name}\\s*=\\s*\\{`)) : -1
    if (at < 0) continue
    const value = parsed(objectAt(text, text.indexOf('{', at)))
    if (value !== null) return value
  }
  return null
}

/** The text from an opening brace to the one that closes it. */
function objectAt(text: string, start: number): string {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === '"') at = endOfString(text, at)
    else if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) return text.slice(start, at + 1)
  }
  return ''
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

/** A page may write what it wants into its scripts: what is no JSON tells nothing. */
export function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}
