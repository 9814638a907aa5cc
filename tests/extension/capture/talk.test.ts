import { expect, test } from 'vitest'
import type { CapturePort, CaptureTools } from '../../../extension/capture/capture-request.ts'
import { CAPTURE_PORT } from '../../../extension/capture/page-protocol.ts'
import { talkToPage } from '../../../extension/capture/talk.ts'

const TAB = 7
const never = new Promise<never>(() => undefined)

/** A wire of which a test says what comes over it. */
function wire() {
  const heard: ((message: unknown) => void)[] = []
  const port: CapturePort = {
    name: CAPTURE_PORT,
    sender: { tab: { id: TAB } },
    postMessage: () => undefined,
    disconnect: () => undefined,
    onMessage: { addListener: (listener) => void heard.push(listener) },
    onDisconnect: { addListener: () => undefined },
  }
  const say = (message: unknown) => {
    for (const listener of heard) listener(message)
  }
  return { port, say }
}

/** A browser whose page calls over `port` once the script is in it; `enter` says when that is. */
function browserWith(port: CapturePort, enter: Promise<unknown>, wait: Promise<void>): CaptureTools {
  let onCall: (port: CapturePort) => void = () => undefined
  return {
    tabs: { captureVisibleTab: () => never, get: () => never },
    runtime: {
      onConnect: {
        addListener(listener) {
          onCall = listener
        },
        removeListener: () => undefined,
      },
    },
    scripting: {
      async executeScript() {
        await enter
        onCall(port)
      },
    },
    now: () => 0,
    wait: () => wait,
    newId: () => '',
  }
}

const quiet = () => undefined

test('a page that lets no script in for ever is given up', async () => {
  const tools = browserWith(wire().port, never, Promise.resolve())
  const talk = talkToPage(TAB, tools, new AbortController().signal, quiet)
  await expect(talk).rejects.toMatchObject({ fault: 'browserFailed', detail: 'the page does not answer' })
})

test('signs of life are heard, and answer no question', async () => {
  const { port, say } = wire()
  const signs: string[] = []
  const tools = browserWith(port, Promise.resolve(), never)
  const talk = await talkToPage(TAB, tools, new AbortController().signal, () => signs.push('alive'))
  const asked = talk.ask({ type: 'shift', offset: 0, stamp: null })
  say({ type: 'alive' })
  say({ type: 'answer', number: 1, answer: { offset: 0, inFront: true } })
  expect(await asked).toEqual({ offset: 0, inFront: true })
  expect(signs).toEqual(['alive'])
})
