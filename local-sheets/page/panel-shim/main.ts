import type { CallEnded, PanelMessage } from './messages.ts'
import { runner } from './runner.ts'

const send = (message: PanelMessage): void => parent.postMessage(message, location.origin)
const { run, ended } = runner(send)

const host = {
  origin: location.origin,
  close: () => send({ kind: 'close' }),
  setWidth: (width: number) => send({ kind: 'resize', width, height: null }),
  setHeight: (height: number) => send({ kind: 'resize', width: null, height }),
  editor: named('google.script.host.editor', { focus: () => send({ kind: 'focusEditor' }) }),
}

Object.assign(window, {
  google: named('google', { script: named('google.script', { run, host: named('google.script.host', host) }) }),
})

addEventListener('message', (event: MessageEvent<CallEnded>) => {
  if (event.source === parent) ended(event.data)
})

/** What this stand-in lacks says so by its name, rather than being undefined somewhere later. */
function named<Target extends object>(path: string, target: Target): Target {
  return new Proxy(target, {
    get(whole, name, receiver) {
      if (typeof name === 'string' && !(name in whole)) {
        throw new TypeError(`${path}.${name} is not supported by this stand-in.`)
      }
      return Reflect.get(whole, name, receiver)
    },
  })
}
