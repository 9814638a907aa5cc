import type { Box } from '../box.ts'
import { type AreaTexts, numberedOrder, type Order, type Reply } from '../page-protocol.ts'
import { trackChanges } from './changes.ts'
import { type PageKnowledge, type Prepared, prepare } from './prepare.ts'
import { settle } from './settle.ts'

/** The wire to who takes the picture. */
interface Wire {
  postMessage(message: Reply): void
  readonly onMessage: { addListener(listener: (message: unknown) => void): void }
  readonly onDisconnect: { addListener(listener: () => void): void }
}

export interface PageTools extends PageKnowledge {
  /** Lets the person choose a part of what is visible; `null`: left without choosing. */
  readonly chooseArea: (texts: AreaTexts, gone: AbortSignal) => Promise<Box | null>
}

/** ms between signs of life: the worker that waits is stopped after 30 s without one. */
const SIGN_OF_LIFE = 10_000

/** Does what the wire orders, until it breaks: then the page is as it was, whoever broke it and why. */
export function serve(wire: Wire, tools: PageTools): void {
  const changes = trackChanges()
  const gone = new AbortController()
  let prepared: Prepared | null = null

  const obey = async (order: Order): Promise<unknown> => {
    if (order.type === 'chooseArea') {
      const area = await tools.chooseArea(order.texts, gone.signal)
      await settle()
      return area
    }
    if (order.type === 'prepare') {
      try {
        prepared = await prepare(order.wanted, tools, changes)
      } finally {
        // The wire may have broken meanwhile: then nobody else would put the page back.
        if (gone.signal.aborted) changes.undoAll()
      }
      return prepared?.scene ?? null
    }
    const offset = prepared?.stage.shift(order.offset) ?? 0
    prepared?.stamp(order.stamp)
    await settle()
    return { offset, inFront: document.visibilityState === 'visible' }
  }

  wire.onMessage.addListener(async (message) => {
    const { number, order } = numberedOrder.parse(message)
    try {
      const answer = await obey(order)
      if (!gone.signal.aborted) wire.postMessage({ type: 'answer', number, answer })
    } catch (error) {
      if (!gone.signal.aborted) wire.postMessage({ type: 'failed', number, message: String(error) })
    }
  })
  const leaveWithEsc = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return
    // The page would close its own dialog with it, or keep the key from us: we hear it first.
    event.preventDefault()
    event.stopImmediatePropagation()
    wire.postMessage({ type: 'left' })
  }
  addEventListener('keydown', leaveWithEsc, { capture: true, signal: gone.signal })
  const signs = setInterval(() => wire.postMessage({ type: 'alive' }), SIGN_OF_LIFE)
  wire.onDisconnect.addListener(() => {
    clearInterval(signs)
    gone.abort()
    changes.undoAll()
  })
}
