import type * as z from 'zod/mini'
import { CaptureError } from './capture-error.ts'
import type { CapturePort, CaptureTools } from './capture-request.ts'
import { answers, CAPTURE_PORT, type Order, reply } from './page-protocol.ts'

/** The script that serves in the page, as the build names it. */
const PAGE_SCRIPT = '/content-scripts/capture-page.js'

/** ms for the script to get into the page and call. */
const PATIENCE = 10_000

type Answers = { readonly [K in keyof typeof answers]: z.infer<(typeof answers)[K]> }

/** The script in a page, as it is spoken to. */
export interface PageTalk {
  ask<T extends Order['type']>(order: Order & { readonly type: T }): Promise<Answers[T]>
  /** Hangs up: the page is put back as it was. */
  end(): void
}

/**
 * Puts the script into a tab's page and waits until it calls. It hangs up when `signal` says so, and every question still open is
 * `cancelled`. `onAlive` hears the page's signs of life.
 */
export async function talkToPage(
  tabId: number,
  tools: CaptureTools,
  signal: AbortSignal,
  onAlive: () => void,
): Promise<PageTalk> {
  const port = await callOf(tabId, tools)
  const open = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>()
  let fault: CaptureError | null = null
  const hangUp = (error: CaptureError) => {
    fault ??= error
    for (const { reject } of open.values()) reject(fault)
    open.clear()
  }
  port.onMessage.addListener((message) => {
    const said = reply.safeParse(message)
    if (!said.success) return
    if (said.data.type === 'alive') return onAlive()
    if (said.data.type === 'left') return hangUp(new CaptureError('cancelled'))
    const question = open.get(said.data.number)
    open.delete(said.data.number)
    if (said.data.type === 'answer') question?.resolve(said.data.answer)
    else question?.reject(new CaptureError('browserFailed', said.data.message))
  })
  port.onDisconnect.addListener(() => hangUp(new CaptureError('tabLeft')))
  const end = () => {
    hangUp(new CaptureError('cancelled'))
    port.disconnect()
  }
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()

  let asked = 0
  return {
    async ask(order) {
      if (fault) throw fault
      const number = ++asked
      const answer = await new Promise<unknown>((resolve, reject) => {
        open.set(number, { resolve, reject })
        port.postMessage({ number, order })
      })
      const parsed = answers[order.type].safeParse(answer)
      if (!parsed.success) throw new CaptureError('browserFailed', `the page answered ${order.type} wrongly`)
      // The schema of this very order has read it; the compiler cannot tie the two lookups together.
      return parsed.data as Answers[typeof order.type]
    },
    end() {
      signal.removeEventListener('abort', end)
      end()
    },
  }
}

async function callOf(tabId: number, { runtime, scripting, wait }: CaptureTools): Promise<CapturePort> {
  let onCall: (port: CapturePort) => void = () => undefined
  const call = new Promise<CapturePort>((resolve) => {
    onCall = (port) => {
      if (port.name === CAPTURE_PORT && port.sender?.tab?.id === tabId) resolve(port)
    }
  })
  runtime.onConnect.addListener(onCall)
  try {
    // At once: a page that never ends loading can be taken, too.
    const entered = scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT], injectImmediately: true })
    const silence = wait(PATIENCE).then(() =>
      Promise.reject(new CaptureError('browserFailed', 'the page does not answer')),
    )
    return await Promise.race([entered.then(() => call), silence])
  } catch (error) {
    throw error instanceof CaptureError ? error : refusal(error)
  } finally {
    runtime.onConnect.removeListener(onCall)
  }
}

/** What the browser's refusal to enter a page means to a person. */
export function refusal(error: unknown): CaptureError {
  const message = error instanceof Error ? error.message : String(error)
  if (/activeTab|permission is required|must request permission/i.test(message))
    return new CaptureError('noGrant', message)
  if (/no tab with id|tab was closed|invalid tab/i.test(message)) return new CaptureError('tabLeft', message)
  if (/cannot (access|be scripted)|missing host permission|chrome(-extension)?:|gallery/i.test(message)) {
    return new CaptureError('forbiddenPage', message)
  }
  return new CaptureError('browserFailed', message)
}
