import { checked } from '../checked.ts'
import { service } from '../service-object.ts'
import { signaturesOf, textLike, variadic } from '../signature.ts'
import { formatString } from '../utilities/format-string.ts'

const onConsole = signaturesOf<'console'>()
const line = (level: 'log' | 'info' | 'warn' | 'error') =>
  onConsole(textLike)((host, _self, message) => host.desk.log(level, message))

/** The context's own `console` has made one line of whatever it was given. */
export const console = checked<Console, 'console'>()({
  log: line('log'),
  info: line('info'),
  warn: line('warn'),
  error: line('error'),
})

export const logger = checked<GoogleAppsScript.Base.Logger, 'Logger'>()({
  log: variadic<'Logger'>((host, [first, ...values]) => {
    const message = typeof first === 'string' ? formatString(first, values) : (JSON.stringify(first) ?? String(first))
    host.desk.log('log', message)
    return service('Logger', null)
  }),
})
