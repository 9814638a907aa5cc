import { fingerprint } from '../../../shared/tracking/fingerprint.ts'
import { UserError } from './user-error.ts'

/** Properties of the document whose names begin so hold the mapping of its sheets. */
const PREFIX = 'pug.mapping.'
const HEAD = `${PREFIX}head`

/** Characters of one property, all ASCII; Google allows 9 KB. */
const CHUNK = 8_000
/** Of the 500 KB that all properties of a document share. */
const MOST = 300_000

/** The text that was saved; `''` where none was, `null` where parts of it are missing or changed. */
export function loadMappingText(): string | null {
  const properties = PropertiesService.getDocumentProperties().getProperties()
  const head = properties[HEAD]
  if (head === undefined) return ''
  const [count = '0', print] = head.split(':')
  let text = ''
  for (let index = 0; index < Number(count); index++) text += properties[`${PREFIX}${index}`] ?? ''
  return fingerprint(text) === print ? unescaped(text) : null
}

/** Saves a text in as many properties as it needs. Throws a `UserError` where it is too long. */
export function saveMappingText(text: string): void {
  const ascii = escaped(text)
  if (ascii.length > MOST) throw new UserError('connect.tooLarge')
  const chunks: Record<string, string> = {}
  const count = Math.ceil(ascii.length / CHUNK)
  for (let index = 0; index < count; index++) {
    chunks[`${PREFIX}${index}`] = ascii.slice(index * CHUNK, (index + 1) * CHUNK)
  }
  const store = PropertiesService.getDocumentProperties()
  const before = store.getKeys()
  store.setProperties({ ...chunks, [HEAD]: `${count}:${fingerprint(ascii)}` })
  for (const key of before) if (key.startsWith(PREFIX) && key !== HEAD && !(key in chunks)) store.deleteProperty(key)
}

/** JSON in ASCII, so that a character is a byte. */
function escaped(json: string): string {
  return json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function unescaped(ascii: string): string {
  return ascii.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
