import { parseArgs } from 'node:util'
import { message, messages } from './messages.ts'

export interface ServerArguments {
  readonly file: string
  /** 0 = any that is free; `null`: the usual one, or any where that is taken */
  readonly port: number | null
  readonly open: boolean
  /** Begin with a new copy of the file, though an older one is there. */
  readonly fresh: boolean
}

/** What stops the program before it has begun: one Indonesian sentence for the person who called it. */
export class UserError extends Error {}

/**
 * Reads `FILE.xlsx [--port N] [--no-open] [--fresh]`.
 *
 * @throws UserError
 */
export function readArguments(args: readonly string[]): ServerArguments {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, fresh: { type: 'boolean' } },
  })
  const options = tokens.filter((token) => token.kind === 'option')
  const unknown = options.find(({ name }) => !['port', 'no-open', 'fresh'].includes(name))
  if (unknown) throw usageError(message('unknownOption', { value: unknown.rawName }))
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw usageError(messages.noFileGiven)
  const port = options.find(({ name }) => name === 'port')
  return {
    file,
    port: port === undefined ? null : readPort(port.value ?? ''),
    open: !options.some(({ name }) => name === 'no-open'),
    fresh: options.some(({ name }) => name === 'fresh'),
  }
}

function readPort(value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65_535) throw usageError(message('badPort', { value }))
  return port
}

function usageError(problem: string): UserError {
  return new UserError(`${problem}\n${messages.usage}`)
}
