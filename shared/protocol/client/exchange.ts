import { type Acceptance, type Answer, answerSchema, type Refused } from '../answer.ts'
import { isRefusalCode, refusals } from '../codes.ts'
import { PROTOCOL_VERSION } from '../limits.ts'
import { type Request, type RequestKind, signedText } from '../request.ts'
import type { Accepted, AnswerOf, Failure, Outcome, Refusal } from './outcome.ts'
import type { Connection, HttpAnswer, Ports } from './ports.ts'

export interface Message {
  readonly kind: RequestKind
  /** JSON. */
  readonly payload: string
  /** Base64, in the order of the record. */
  readonly files?: readonly string[]
}

/** A request, signed for this moment. */
export async function signRequest(
  ports: Ports,
  { register, signer }: Pick<Connection, 'register' | 'signer'>,
  { kind, payload, files }: Message,
  now: number = ports.now(),
): Promise<Request> {
  const signed = { kind, register, device: signer.device, time: new Date(now).toISOString(), nonce: ports.nonce() }
  const signature = await signer.sign(signedText(signed, await ports.sha256OfText(payload)))
  const request = { v: PROTOCOL_VERSION, ...signed, payload, signature } as const
  return files === undefined ? request : { ...request, files: [...files] }
}

/**
 * Signs, sends, and understands the answer; never throws for what may be expected. Where only the device's clock is off,
 * the request goes once more with the server's time.
 */
export async function exchange<Code extends Acceptance['code']>(
  ports: Ports,
  connection: Connection,
  message: Message,
  codes: readonly Code[],
): Promise<Outcome<Code>> {
  const first = await send(ports, connection, message, ports.now(), codes)
  if (first.kind !== 'refused' || first.code !== 'clockOff' || first.answer.now === undefined) return first
  return send(ports, connection, message, Date.parse(first.answer.now), codes)
}

async function send<Code extends Acceptance['code']>(
  ports: Ports,
  connection: Connection,
  message: Message,
  now: number,
  codes: readonly Code[],
): Promise<Outcome<Code>> {
  const request = await signRequest(ports, connection, message, now)
  let http: HttpAnswer
  try {
    http = await ports.post(connection.address, JSON.stringify(request))
  } catch (error) {
    return { kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) }
  }
  return understand(http, codes)
}

/** What an answer over HTTP means: one of the codes that were hoped for, or a failure. */
export function understand<Code extends Acceptance['code']>(http: HttpAnswer, codes: readonly Code[]): Outcome<Code> {
  const answer = parseAnswer(http)
  if ('kind' in answer) return answer
  if (!answer.ok) return refusalOf(answer)
  return hasCode(answer, codes) ? ({ kind: 'accepted', answer } satisfies Accepted<Code>) : { kind: 'notTheService' }
}

function parseAnswer({ status, text }: HttpAnswer): Answer | Failure {
  const json = parseJson(text)
  const parsed = json === undefined ? undefined : answerSchema.safeParse(json)
  if (parsed?.success) return parsed.data
  // Google's own faults come as pages too; what a server could not do now it may have done, or may do later.
  if (status >= 500 || status === 429) return { kind: 'unreachable', reason: `HTTP ${status}` }
  return /^\s*</.test(text) ? { kind: 'htmlPage' } : { kind: 'notTheService' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON at all: the caller looks at the text itself.
    return undefined
  }
}

function refusalOf(answer: Refused): Refusal {
  const code = isRefusalCode(answer.code) ? answer.code : null
  const remedy = code === null ? 'person' : refusals[code].remedy
  return { kind: 'refused', code, remedy, message: answer.message, answer }
}

function hasCode<Code extends Acceptance['code']>(
  answer: Acceptance,
  codes: readonly Code[],
): answer is AnswerOf<Code> {
  return codes.some((code) => code === answer.code)
}
