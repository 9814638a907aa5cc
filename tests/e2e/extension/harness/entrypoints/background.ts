import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { capture } from '../../../../../extension/capture/capture.ts'
import type {
  Capture,
  CaptureProgress,
  CaptureRequest,
  CaptureTools,
} from '../../../../../extension/capture/capture-request.ts'
import { dataUrl } from '../data-url.ts'

/** What a test calls in the worker. */
export interface CaptureHarness {
  /** Takes a picture of the tab in front, as the product would after a press of its button; `address` is that of an image. */
  take(kind: CaptureRequest['kind'], address?: string): Promise<Taken>
  /** From now on every second shot is the one before it, as on a busy computer. */
  lag(): void
  cancel(): void
}

declare global {
  var harness: CaptureHarness
}

export interface Taken {
  readonly pictures: readonly {
    readonly mime: string
    readonly width: number | null
    readonly height: number | null
    readonly dataUrl: string
  }[]
  readonly suggestions: Capture['suggestions']
  readonly cutShort: { readonly taken: number; readonly whole: number } | null
  readonly progress: readonly CaptureProgress[]
  /** ms from the request to the last picture. */
  readonly ms: number
}

export default defineBackground(() => {
  let giveUp = new AbortController()
  let shoot: CaptureTools['tabs']['captureVisibleTab'] = (window, options) =>
    browser.tabs.captureVisibleTab(window, options)
  const harness: CaptureHarness = {
    cancel: () => giveUp.abort(),
    lag() {
      shoot = lagging(shoot)
    },
    async take(kind, address = '') {
      giveUp = new AbortController()
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id === undefined) throw new Error('no tab')
      const place = { tabId: tab.id, windowId: tab.windowId }
      const progress: CaptureProgress[] = []
      const start = performance.now()
      const { pictures, cutShort, suggestions } = await capture(
        { ...place, ...requestOf(kind, address) },
        {
          tabs: {
            get: (id) => browser.tabs.get(id),
            captureVisibleTab: (window, options) => shoot(window, options),
          },
          runtime: browser.runtime,
          scripting: browser.scripting,
          now: Date.now,
          wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
          newId: () => crypto.randomUUID(),
        },
        { signal: giveUp.signal, onProgress: (step) => progress.push(step) },
      )
      const ms = performance.now() - start
      const shown = await Promise.all(
        pictures.map(async ({ mime, width, height, blob }) => ({ mime, width, height, dataUrl: await dataUrl(blob) })),
      )
      return { pictures: shown, suggestions, cutShort, progress, ms }
    },
  }
  globalThis.harness = harness
})

function requestOf(kind: CaptureRequest['kind'], address: string) {
  const areaTexts = { label: 'Pilih bagian', help: 'Seret atau pakai panah', place: '{width} × {height}' }
  if (kind === 'area') return { kind, areaTexts }
  return kind === 'image' ? { kind, address } : { kind }
}

type Shoot = CaptureTools['tabs']['captureVisibleTab']

function lagging(shoot: Shoot): Shoot {
  let before = ''
  let count = 0
  return async (window, options) => {
    const now = await shoot(window, options)
    const shown = before !== '' && count++ % 2 === 0 ? before : now
    before = now
    return shown
  }
}
