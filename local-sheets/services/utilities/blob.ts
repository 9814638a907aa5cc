import { checked } from '../checked.ts'
import type { BlobDraft } from '../selves.ts'
import { service } from '../service-object.ts'
import { nullable, optional, signaturesOf, text } from '../signature.ts'
import { byteList, encodeText, signed, unsigned } from './bytes.ts'

const on = signaturesOf<'Blob'>()
const changed = (draft: BlobDraft, part: Partial<BlobDraft>) => service('Blob', Object.assign(draft, part))

/** Bytes with a name and a type. */
export const blob = checked<GoogleAppsScript.Base.Blob, 'Blob'>()({
  getBytes: on()((_host, { bytes }) => signed(bytes)),
  getDataAsString: on(optional(text))((_host, { bytes }) => Buffer.from(bytes).toString('utf8')),
  getContentType: on()((_host, { contentType }) => contentType),
  getName: on()((_host, { name }) => name),
  isGoogleType: on()(() => false),
  copyBlob: on()((_host, draft) => service('Blob', { ...draft })),
  setBytes: on(byteList)((_host, draft, bytes) => changed(draft, { bytes: unsigned(bytes) })),
  setDataFromString: on(
    text,
    optional(text),
  )((_host, draft, content) => changed(draft, { bytes: encodeText(content, 'UTF_8') })),
  setContentType: on(nullable(text))((_host, draft, contentType) => changed(draft, { contentType })),
  setName: on(nullable(text))((_host, draft, name) => changed(draft, { name })),
})
