import * as z from 'zod/mini'
import { deviceIdSchema, momentSchema, nonceSchema, registerIdSchema, signatureSchema } from './identifiers.ts'
import { largestPayload, mostFiles, PROTOCOL_VERSION } from './limits.ts'

export const requestKinds = ['pair', 'status', 'file', 'clip', 'catalog', 'revokeSelf'] as const
export type RequestKind = (typeof requestKinds)[number]

/**
 * The body of every POST. `payload` is JSON as text: the signature is over its very bytes, so nobody has to write the
 * same JSON twice alike. `files` are bytes in base64; they are bound by the hashes that stand in the payload.
 */
export const requestSchema = z.strictObject({
  v: z.literal(PROTOCOL_VERSION),
  kind: z.enum(requestKinds),
  /** The register's id; empty only in a `pair` that is sent, whose code names the register. */
  register: z.union([registerIdSchema, z.literal('')]),
  device: deviceIdSchema,
  time: momentSchema,
  nonce: nonceSchema,
  payload: z.string().check(z.minLength(2), z.maxLength(largestPayload)),
  signature: signatureSchema,
  files: z.optional(z.array(z.string()).check(z.maxLength(mostFiles))),
})
export type Request = z.infer<typeof requestSchema>

/** What is signed of a request; the same fields stand in the register, so that a row can be verified at any time. */
export type SignedRequest = Pick<Request, 'kind' | 'register' | 'device' | 'time' | 'nonce'>

/**
 * The exact text that a device signs, as ASCII: seven lines with a line feed between them and none at the end.
 *
 * @param payloadSha256 SHA-256 of the payload's UTF-8 bytes.
 */
export function signedText(request: SignedRequest, payloadSha256: string): string {
  const { kind, register, device, time, nonce } = request
  return [`PUG/${PROTOCOL_VERSION}`, kind, register, device, time, nonce, payloadSha256].join('\n')
}
