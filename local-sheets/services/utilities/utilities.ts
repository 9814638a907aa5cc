import { createHash, createHmac, randomUUID } from 'node:crypto'
import { parseCsv } from 'hucre/csv'
import { checked, keysOf } from '../checked.ts'
import { fail } from '../exception.ts'
import type { BlobDraft } from '../selves.ts'
import { service } from '../service-object.ts'
import { choice, date, integer, nullable, optional, signaturesOf, text, textLike, variadic } from '../signature.ts'
import { byteList, encodeText, signed, unsigned } from './bytes.ts'
import { formatDate } from './date-pattern.ts'
import { formatString } from './format-string.ts'

export const DIGESTS = keysOf<typeof GoogleAppsScript.Utilities.DigestAlgorithm>()(
  ...(['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'] as const),
)
export const MACS = keysOf<typeof GoogleAppsScript.Utilities.MacAlgorithm>()(
  ...(['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'] as const),
)
export const CHARSETS = keysOf<typeof GoogleAppsScript.Utilities.Charset>()('US_ASCII', 'UTF_8')

const MAX_SLEEP = 300_000

const on = signaturesOf<'Utilities'>()
const digestName = choice('DigestAlgorithm', DIGESTS)
const macName = choice('MacAlgorithm', MACS)
const charset = choice('Charset', CHARSETS)

/** `SHA_256` → `sha256`, `HMAC_SHA_256` → `sha256`. */
const nodeName = (name: string): string => name.replace('HMAC_', '').replaceAll('_', '').toLowerCase()

function digest(name: (typeof DIGESTS)[number], bytes: Uint8Array): Int8Array {
  if (name === 'MD2') fail('Utilities.DigestAlgorithm.MD2 is not implemented in local-sheets')
  return signed(createHash(nodeName(name)).update(bytes).digest())
}

const hmac = (name: (typeof MACS)[number], value: Uint8Array, key: Uint8Array): Int8Array =>
  signed(createHmac(nodeName(name), key).update(value).digest())

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const webSafe = (encoded: string): string => encoded.replaceAll('+', '-').replaceAll('/', '_')
const fromBase64 = (encoded: string): Int8Array => signed(Buffer.from(encoded, 'base64'))

const blob = (bytes: Uint8Array, contentType: string | null, name: string | null) =>
  service('Blob', { bytes, contentType, name } satisfies BlobDraft)

export const utilities = checked<GoogleAppsScript.Utilities.Utilities, 'Utilities'>()({
  computeDigest: [
    ...on(digestName, byteList)((_host, _self, name, bytes) => digest(name, unsigned(bytes))),
    ...on(
      digestName,
      text,
      optional(charset),
    )((_host, _self, name, value, set) => digest(name, encodeText(value, set ?? 'US_ASCII'))),
  ],
  computeHmacSignature: [
    ...on(macName, byteList, byteList)((_host, _self, name, value, key) => hmac(name, unsigned(value), unsigned(key))),
    ...on(
      macName,
      text,
      text,
      optional(charset),
    )((_host, _self, name, value, key, set = 'US_ASCII') => hmac(name, encodeText(value, set), encodeText(key, set))),
  ],
  computeHmacSha256Signature: [
    ...on(byteList, byteList)((_host, _self, value, key) => hmac('HMAC_SHA_256', unsigned(value), unsigned(key))),
    ...on(
      text,
      text,
      optional(charset),
    )((_host, _self, value, key, set = 'US_ASCII') =>
      hmac('HMAC_SHA_256', encodeText(value, set), encodeText(key, set)),
    ),
  ],

  base64Encode: [
    ...on(byteList)((_host, _self, bytes) => base64(unsigned(bytes))),
    ...on(text, optional(charset))((_host, _self, value, set) => base64(encodeText(value, set ?? 'US_ASCII'))),
  ],
  base64EncodeWebSafe: [
    ...on(byteList)((_host, _self, bytes) => webSafe(base64(unsigned(bytes)))),
    ...on(text, optional(charset))((_host, _self, value, set) => webSafe(base64(encodeText(value, set ?? 'US_ASCII')))),
  ],
  base64Decode: on(text, optional(charset))((_host, _self, encoded) => fromBase64(encoded)),
  base64DecodeWebSafe: on(text, optional(charset))((_host, _self, encoded) => fromBase64(encoded)),

  newBlob: [
    ...on(
      byteList,
      optional(nullable(text)),
      optional(nullable(text)),
    )((_host, _self, bytes, type, name) => blob(unsigned(bytes), type ?? null, name ?? null)),
    ...on(
      textLike,
      optional(nullable(text)),
      optional(nullable(text)),
    )((_host, _self, content, type, name) => blob(encodeText(content, 'UTF_8'), type ?? 'text/plain', name ?? null)),
  ],
  formatDate: on(
    date,
    text,
    text,
  )((_host, _self, moment, timeZone, pattern) => formatDate(moment.getTime(), timeZone, pattern)),
  formatString: variadic<'Utilities'>((_host, [template, ...values]) => formatString(String(template), values)),
  getUuid: on()(() => randomUUID()),
  parseCsv: on(
    text,
    optional(text),
  )((_host, _self, csv, delimiter) =>
    parseCsv(csv, { delimiter: delimiter ?? ',', skipBom: false }).map((row) => row.map((cell) => String(cell ?? ''))),
  ),
  sleep: on(integer)((host, _self, milliseconds) => {
    if (milliseconds > MAX_SLEEP) fail(`Argument too large: ${milliseconds}`)
    return host.sleep(milliseconds)
  }),
})
