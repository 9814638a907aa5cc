import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { extract } from '../../../extension/extract/extract.ts'
import type { Extraction, Field } from '../../../extension/extract/extraction.ts'
import { parseExtraction } from '../../../extension/extract/parse-extraction.ts'
import type { Here } from '../../../extension/extract/visit.ts'

/** Friday, 14 March 2025, 10.00 WIB. */
export const here: Here = {
  now: Date.parse('2025-03-14T03:00:00Z'),
  browserZone: 'Asia/Jakarta',
  officeZone: 'Asia/Pontianak',
}

const settings = {
  disableJavaScriptEvaluation: true,
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  disableIframePageLoading: true,
}

/** A document that runs nothing and loads nothing. */
export function documentOf(html: string, url: string): Document {
  const window = new Window({ url, settings })
  window.document.write(html)
  // happy-dom's own types describe the same interfaces, under other names.
  return window.document as unknown as Document
}

/** One of the saved pages: 'instagram/logged-in'. */
export function savedPage(name: string): string {
  return readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8')
}

export function openPage(name: string, url: string): Document {
  return documentOf(savedPage(name), url)
}

/** What a saved page tells at an address, as it passes the border. */
export function read(name: string, url: string): Extraction {
  const extraction = parseExtraction(JSON.parse(JSON.stringify(extract(openPage(name, url), new URL(url), here))))
  if (extraction === null) throw new Error(`${name} gives no extraction`)
  return extraction
}

/** All that is known, a line each: `likes: '1234 container'`, a guess behind a question mark with what it may be off by. */
export function told(extraction: Extraction): Record<string, string> {
  const { platform: _, page, isShortLink, isTextCut, ...fields } = extraction
  const known = Object.entries(fields).flatMap(([name, field]) => (field === null ? [] : [[name, line(field)]]))
  return {
    ...Object.fromEntries(known),
    ...(isTextCut && { cut: 'yes' }),
    ...(isShortLink && { short: 'yes' }),
    ...(page.state !== 'ok' && { page: page.quote === '' ? page.state : `${page.state}: ${page.quote}` }),
  }
}

function line(field: NonNullable<Field<string | number>>): string {
  const off = field.plusMinus === 0 ? '' : ` ±${field.plusMinus}`
  return `${field.certainty === 'guess' ? '? ' : ''}${field.value}${off} (${field.source})`
}

/** A saved page at an address, and all that it tells there: nothing more, nothing less. */
export interface ReadingCase {
  readonly shape: string
  readonly page: string
  readonly url: string
  readonly tells: Record<string, string>
}
