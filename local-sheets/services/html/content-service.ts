import { checked, keysOf } from '../checked.ts'
import type { Selves } from '../selves.ts'
import { EnumValue, service } from '../service-object.ts'
import { choice, optional, signaturesOf, text, textLike } from '../signature.ts'

export const MIME_TYPES = keysOf<typeof GoogleAppsScript.Content.MimeType>()(
  ...(['ATOM', 'CSV', 'ICAL', 'JAVASCRIPT', 'JSON', 'RSS', 'TEXT', 'VCARD', 'XML'] as const),
)

const onService = signaturesOf<'ContentService'>()

export const contentService = checked<GoogleAppsScript.Content.ContentService, 'ContentService'>()({
  createTextOutput: onService(optional(textLike))((_host, _self, content) =>
    service('TextOutput', { content: content ?? '', mimeType: 'TEXT', fileName: null }),
  ),
})

const on = signaturesOf<'TextOutput'>()
const changed = (draft: Selves['TextOutput'], part: Partial<Selves['TextOutput']>) =>
  service('TextOutput', Object.assign(draft, part))

export const textOutput = checked<GoogleAppsScript.Content.TextOutput, 'TextOutput'>()({
  getContent: on()((_host, { content }) => content),
  getMimeType: on()((_host, { mimeType }) => new EnumValue('MimeType', mimeType)),
  getFileName: on()((_host, { fileName }) => fileName),
  setContent: on(textLike)((_host, draft, content) => changed(draft, { content })),
  append: on(textLike)((_host, draft, content) => changed(draft, { content: (draft.content ?? '') + content })),
  /** An HtmlOutput would give '' afterwards; Google's TextOutput gives null. */
  clear: on()((_host, draft) => changed(draft, { content: null })),
  setMimeType: on(choice('MimeType', MIME_TYPES))((_host, draft, mimeType) => changed(draft, { mimeType })),
  downloadAsFile: on(text)((_host, draft, fileName) => changed(draft, { fileName })),
})
