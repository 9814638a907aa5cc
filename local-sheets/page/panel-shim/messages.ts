/** What a panel tells the page around it. */
export type PanelMessage =
  | { readonly kind: 'run'; readonly callId: number; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' | 'focusEditor' }
  | { readonly kind: 'resize'; readonly width: number | null; readonly height: number | null }

/** What the page tells a panel: how a call has ended. */
export interface CallEnded {
  readonly callId: number
  readonly outcome: { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly message: string }
}

/** A panel's HTML is the script's and may send anything: what is no message is null. */
export function parsePanelMessage(data: unknown): PanelMessage | null {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return null
  switch (data.kind) {
    case 'close':
      return { kind: 'close' }
    case 'focusEditor':
      return { kind: 'focusEditor' }
    case 'resize':
      return { kind: 'resize', width: sizeIn(data, 'width'), height: sizeIn(data, 'height') }
    case 'run':
      return parseRun(data)
    default:
      return null
  }
}

function parseRun(data: object): PanelMessage | null {
  if (!('callId' in data) || !('functionName' in data) || !('args' in data)) return null
  const { callId, functionName, args } = data
  if (typeof callId !== 'number' || typeof functionName !== 'string' || !Array.isArray(args)) return null
  return { kind: 'run', callId, functionName, args }
}

function sizeIn(data: object, key: string): number | null {
  const value: unknown = Object.getOwnPropertyDescriptor(data, key)?.value
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null
}
