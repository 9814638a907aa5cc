import { createHash } from 'node:crypto'
import type { Manifest } from '../runtime/bundle.ts'
import type { Engine } from '../runtime/engine.ts'
import { handlerOf, type WebAppReply, type WebAppRequest, webAppEvent, webAppReply } from '../runtime/web-app.ts'
import type { PageDesk } from './page-desk.ts'
import type { ServiceCalls } from './session.ts'

/** The add-on as strangers reach it: `doGet` and `doPost`. */
export interface WebApp {
  /** Part of the address; the same as long as it is the same workbook. */
  readonly id: string
  /** Whether the manifest lets anybody in who has no Google account. If not, strangers see a page that asks them to sign in. */
  readonly isPublic: boolean
  /** Where it is served; `null` as long as it is not. */
  readonly address: string | null
  publish(address: string): void
  serve(request: WebAppRequest): Promise<Served>
}

export interface Served {
  readonly reply: WebAppReply
  readonly calls: ServiceCalls
}

export interface WebAppOptions {
  readonly engine: Engine
  readonly desk: PageDesk
  readonly manifest: Manifest
  readonly spreadsheetId: string
  readonly address: { current: string | null }
  /** Makes what has been written last. */
  keep(): Promise<void>
}

export function webAppOver({ engine, desk, manifest, spreadsheetId, address, keep }: WebAppOptions): WebApp {
  return {
    id: `AKfycb${createHash('sha256').update(spreadsheetId).digest('base64url')}`,
    isPublic: manifest.webapp?.access === 'ANYONE_ANONYMOUS',
    get address() {
      return address.current
    },
    publish(served) {
      address.current = served
    },
    async serve(request) {
      const functionName = handlerOf(request)
      const finished = await engine.runApart({ functionName, args: [webAppEvent(request)], kind: 'webApp' })
      if (!finished.outcome.ok) desk.log('error', `${functionName}: ${finished.outcome.message}`)
      desk.tell({ type: 'changed' })
      await keep()
      return { reply: webAppReply(finished), calls: finished.calls }
    },
  }
}
