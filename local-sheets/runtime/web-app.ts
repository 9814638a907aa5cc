import { ServiceObject } from '../services/service-object.ts'
import type { Finished } from './engine.ts'

/** A request to the web app, as far as Google lets a script see it: there are no headers. */
export interface WebAppRequest {
  readonly method: 'GET' | 'POST'
  /** What follows `/exec/`; empty where nothing does. */
  readonly pathInfo: string
  /** Without the `?`. */
  readonly queryString: string
  readonly body: WebAppBody | null
}

export interface WebAppBody {
  readonly contents: string
  /** bytes */
  readonly length: number
  /** The request's `Content-Type`. */
  readonly type: string
}

export type WebAppReply =
  | { readonly kind: 'text'; readonly content: string; readonly mimeType: string; readonly fileName: string | null }
  | { readonly kind: 'html'; readonly content: string; readonly title: string }
  /** Google shows this in a page of its own. */
  | { readonly kind: 'failed'; readonly message: string }

export const handlerOf = ({ method }: WebAppRequest): 'doGet' | 'doPost' => (method === 'GET' ? 'doGet' : 'doPost')

const FORM = 'application/x-www-form-urlencoded'

/** `e` of `doGet` and `doPost`. */
export function webAppEvent({ pathInfo, queryString, body }: WebAppRequest): Readonly<Record<string, unknown>> {
  const isForm = body !== null && body.type.split(';')[0]?.trim().toLowerCase() === FORM
  const pairs = [...new URLSearchParams(queryString), ...new URLSearchParams(isForm ? body.contents : '')]
  const parameters = new Map<string, string[]>()
  for (const [name, value] of pairs) parameters.set(name, [...(parameters.get(name) ?? []), value])
  return {
    parameter: Object.fromEntries([...parameters].map(([name, [first]]) => [name, first])),
    parameters: Object.fromEntries(parameters),
    queryString,
    contextPath: '',
    contentLength: body?.length ?? -1,
    ...(pathInfo === '' ? {} : { pathInfo }),
    ...(body === null ? {} : { postData: { ...body, name: 'postData' } }),
  }
}

/** What the browser is to get for the way an execution ended. */
export function webAppReply({ outcome, returned }: Finished): WebAppReply {
  if (!outcome.ok) return { kind: 'failed', message: spoken(outcome) }
  if (returned === undefined || returned === null) {
    return { kind: 'failed', message: 'The script completed but did not return anything.' }
  }
  if (isA(returned, 'TextOutput')) return { kind: 'text', ...returned.self, content: returned.self.content ?? '' }
  if (isA(returned, 'HtmlOutput')) return { kind: 'html', content: returned.self.content, title: returned.self.title }
  return { kind: 'failed', message: 'The script completed but the returned value is not a supported return type.' }
}

const isA = <Name extends 'TextOutput' | 'HtmlOutput'>(value: unknown, name: Name): value is ServiceObject<Name> =>
  value instanceof ServiceObject && value.className === name

/** A function that is not there is told without the name of an error. */
const spoken = ({ name, message }: { readonly name: string; readonly message: string }): string =>
  message.startsWith('Script function not found') ? message : `${name}: ${message}`
