import type { Invocation, Reply } from '../protocol.ts'

const LEVELS = ['log', 'info', 'warn', 'error'] as const

/** `console` of Apps Script: each call becomes one line in the execution's log. */
export function consoleOf(invoke: (call: Invocation) => Reply): Record<string, (...args: unknown[]) => void> {
  const methods: Record<string, (...args: unknown[]) => void> = {}
  for (const level of LEVELS) {
    methods[level] = (...args) => {
      invoke({ className: 'console', handle: 0, method: level, args: [lineOf(args)] })
    }
  }
  return methods
}

function lineOf(args: readonly unknown[]): string {
  const [first, ...rest] = args
  if (typeof first !== 'string') return args.map(textOf).join(' ')
  const filled = first.replace(/%[sdifoj]/g, (mark) => (rest.length > 0 ? textOf(rest.shift()) : mark))
  return [filled, ...rest.map(textOf)].join(' ')
}

function textOf(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value)
  if (typeof value !== 'object' || value === null) return String(value)
  // A facade has no JSON form of its own and says its class.
  return Reflect.has(value, 'toJSON') || Object.getPrototypeOf(value) !== null
    ? (safeJson(value) ?? String(value))
    : String(value)
}

function safeJson(value: object): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined // circular
  }
}
