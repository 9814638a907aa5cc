import type { ServerResponse } from 'node:http'
import { type Headers, send } from './exchange.ts'

const HEADERS: Headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char)

export interface GooglePage {
  readonly status: number
  readonly title: string
  readonly message: string
}

/** Pages that Google shows in the place of an answer. */
export const GOOGLE_PAGES = {
  notFound: { status: 404, title: 'Page Not Found', message: 'Sorry, unable to open the file at this time.' },
  signIn: { status: 200, title: 'Sign in - Google Accounts', message: 'Sign in to continue.' },
  wrongMethod: {
    status: 405,
    title: 'Error 405 (Method Not Allowed)',
    message: 'The request method is inappropriate for this URL.',
  },
  tooLarge: {
    status: 413,
    title: 'Error 413 (Request Entity Too Large)',
    message: 'Your client issued a request that was too large.',
  },
} as const satisfies Readonly<Record<string, GooglePage>>

/** What a script has failed with. Its status says nothing of that. */
export const failurePage = (message: string): GooglePage => ({ status: 200, title: 'Error', message })

/** A client that waits for JSON gets this; nothing lets other sites read it. */
export function sendGooglePage(response: ServerResponse, { status, title, message }: GooglePage): void {
  const html = `<!DOCTYPE html><html><head><title>${escaped(title)}</title></head><body><div style="text-align:center;font-family:monospace;margin:50px auto 0;max-width:600px">${escaped(message)}</div></body></html>`
  send(response, status, HEADERS, html)
}
