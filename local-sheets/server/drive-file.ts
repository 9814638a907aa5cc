import { DOCUMENT, type DriveFile } from '../drive/drive-file.ts'
import { type Exchange, type Headers, send, sendJson } from './exchange.ts'
import { messages } from './messages.ts'
import type { ServerParts } from './routes.ts'

/** Formats that a browser shows without running anything; all others are downloaded. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'text/plain', 'application/pdf'])

/** Nothing runs, nothing is fetched, nothing is sent. */
const INERT =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

/** A file of the script's, opened by a person: `/drive/file/d/ID/view`. */
export function answerDriveFile({ response, rest }: Exchange, { drive }: ServerParts): void {
  const file = drive?.find(rest.replace(/\/view$/, '')) ?? null
  const contentType = file?.contentType ?? null
  if (drive === null || file === null || contentType === null) sendJson(response, 404, { message: messages.fileGone })
  else send(response, 200, headersOf(file, contentType), drive.bytes(file))
}

function headersOf({ mimeType, name }: DriveFile, contentType: string): Headers {
  // A document is what the script itself has written; uploaded HTML may be anybody's.
  const isShown = mimeType === DOCUMENT || SHOWN.has(contentType)
  const charset = contentType.startsWith('text/') ? '; charset=utf-8' : ''
  return {
    'content-type': isShown ? `${contentType}${charset}` : 'application/octet-stream',
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
    // A browser's own reader of PDF does not work inside a sandbox.
    'content-security-policy': contentType === 'application/pdf' ? INERT : `sandbox; ${INERT}`,
  }
}
