import { connect, type Socket } from 'node:net'
import { until } from './extension-browser.ts'

/** Firefox's own wire: unlike WebDriver BiDi it reaches the browser's window, its toolbar and the popups that open there. */
export interface Marionette {
  readonly install: (folder: string) => Promise<void>
  readonly visit: (address: string) => Promise<void>
  /** Clicks as a person does, which counts as such. */
  readonly click: (selector: string) => Promise<void>
  /** Runs the body of a function in the page, or in the browser's own window, and resolves to what it returns. */
  readonly inPage: (body: string, ...args: readonly unknown[]) => Promise<unknown>
  readonly inBrowser: (body: string, ...args: readonly unknown[]) => Promise<unknown>
  readonly close: () => void
}

/** Speaks to a Firefox that was started with `--marionette`; resolves when it listens. */
export async function openMarionette(port: number): Promise<Marionette> {
  const socket = await until(() => connected(port).catch(() => null), 60_000)
  const answers = new Map<number, (answer: { error: unknown; result: unknown }) => void>()
  let unread = Buffer.alloc(0)
  let last = 0
  socket.on('data', (data) => {
    unread = Buffer.concat([unread, data])
    for (;;) {
      // Each message is its length in bytes, a colon, and JSON.
      const colon = unread.indexOf(':')
      const length = Number(unread.subarray(0, colon))
      if (colon < 0 || unread.length < colon + 1 + length) return
      const message: unknown = JSON.parse(unread.subarray(colon + 1, colon + 1 + length).toString('utf8'))
      unread = unread.subarray(colon + 1 + length)
      if (!Array.isArray(message)) continue
      const [, number, error, result] = message
      answers.get(number)?.({ error, result })
    }
  })
  const send = async (command: string, parameters: object): Promise<unknown> => {
    const number = ++last
    const text = JSON.stringify([0, number, command, parameters])
    const answered = new Promise<{ error: unknown; result: unknown }>((resolve) => answers.set(number, resolve))
    socket.write(`${Buffer.byteLength(text)}:${text}`)
    const { error, result } = await answered
    if (error) throw new Error(JSON.stringify(error))
    return Object(result).value
  }
  const runIn = async (context: 'chrome' | 'content', script: string, args: readonly unknown[]) => {
    await send('Marionette:SetContext', { value: context })
    return send('WebDriver:ExecuteScript', { script, args })
  }
  await send('WebDriver:NewSession', {})
  return {
    install: async (path) => void (await send('Addon:Install', { path, temporary: true })),
    visit: async (url) => {
      await send('Marionette:SetContext', { value: 'content' })
      await send('WebDriver:Navigate', { url })
    },
    click: async (value) => {
      await send('Marionette:SetContext', { value: 'content' })
      const found = await send('WebDriver:FindElement', { using: 'css selector', value })
      await send('WebDriver:ElementClick', { id: Object.values(Object(found))[0] })
    },
    inPage: (body, ...args) => runIn('content', body, args),
    inBrowser: (body, ...args) => runIn('chrome', body, args),
    close: () => socket.destroy(),
  }
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(socket))
    socket.once('error', reject)
  })
}
