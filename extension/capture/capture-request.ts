import type { Box } from './box.ts'
import type { AreaTexts } from './page-protocol.ts'
import type { Picture } from './picture.ts'
import type { ShotFormat } from './shot.ts'

/** A picture of a tab, for which the person has pressed the button, the shortcut or the menu. */
export type CaptureRequest = {
  readonly tabId: number
  readonly windowId: number
} & (
  | { readonly kind: 'visible' | 'post' | 'page' }
  /** `areaTexts`: words drawn over the page while an area is chosen, in the person's language. */
  | { readonly kind: 'area'; readonly areaTexts: AreaTexts }
  /** `address`: of the image on the page, as the browser tells it of the one that was pointed at. */
  | { readonly kind: 'image'; readonly address: string }
)

/** How far it is; `remainingMs` is what the browser's quota still asks for, at least. */
export interface CaptureProgress {
  readonly done: number
  readonly total: number
  readonly remainingMs: number
}

/** A name or face that the editor offers to cover; `box` in pixels of the picture. */
export interface SuggestedBox {
  readonly pictureId: string
  readonly box: Box
  readonly reason: 'commentAuthor'
}

/** What came of a request: tall pages come in several pictures, from top to bottom. */
export interface Capture {
  readonly pictures: readonly Picture[]
  readonly suggestions: readonly SuggestedBox[]
  /** The page was taller than what is taken: CSS px of both; `null`: all is there. */
  readonly cutShort: { readonly taken: number; readonly whole: number } | null
}

/** The part of the browser that pictures are taken with, its clock and its dice. */
export interface CaptureTools {
  readonly tabs: {
    captureVisibleTab(windowId: number, options: ShotFormat): Promise<string>
    get(
      tabId: number,
    ): Promise<{ readonly active: boolean; readonly url?: string | undefined; readonly title?: string | undefined }>
  }
  readonly runtime: {
    readonly onConnect: {
      addListener(listener: (port: CapturePort) => void): void
      removeListener(listener: (port: CapturePort) => void): void
    }
  }
  readonly scripting: {
    executeScript(injection: {
      readonly target: { readonly tabId: number }
      readonly files: string[]
      readonly injectImmediately: boolean
    }): Promise<unknown>
  }
  /** ms since 1970. */
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  readonly newId: () => string
}

/** A wire to the script in the page: when it breaks, on either side, the page is put back as it was. */
export interface CapturePort {
  readonly name: string
  readonly sender?: { readonly tab?: { readonly id?: number | undefined } | undefined } | undefined
  postMessage(message: unknown): void
  disconnect(): void
  readonly onMessage: { addListener(listener: (message: unknown) => void): void }
  readonly onDisconnect: { addListener(listener: () => void): void }
}

export interface CaptureOptions {
  readonly onProgress?: (progress: CaptureProgress) => void
  /** Called every ten seconds, so long as the page is at work or the person chooses. */
  readonly onAlive?: () => void
  /** Gives up; the page is put back and `cancelled` is thrown. */
  readonly signal?: AbortSignal
}
