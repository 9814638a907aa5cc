import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The built page, held in memory: it is small, and a build under way cannot change it under an open page. */
export interface PageFiles {
  /** With `%TOKEN%` where the token belongs. */
  readonly html: string
  readonly script: string
  readonly style: string
  readonly shim: string
}

export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  'x-frame-options': 'DENY',
}

/** @param folder where `buildPage` has put the page */
export async function readPage(folder: string): Promise<PageFiles> {
  const file = (name: string) => readFile(join(folder, name), 'utf8')
  const [html, script, style, shim] = await Promise.all([
    file('index.html'),
    file('page.js'),
    file('page.css'),
    file('panel-shim.js'),
  ])
  return { html, script, style, shim }
}
