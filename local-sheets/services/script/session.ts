import { checked } from '../checked.ts'
import { service } from '../service-object.ts'
import { signaturesOf } from '../signature.ts'

const onSession = signaturesOf<'Session'>()

export const session = checked<GoogleAppsScript.Base.Session, 'Session'>()({
  /** Blank where Google does not tell: simple triggers, web apps run as their owner. */
  getActiveUser: onSession()((host) =>
    service('User', { email: host.run.authMode === 'FULL' && !host.run.isWebApp ? host.userEmail : '' }),
  ),
  getEffectiveUser: onSession()((host) => service('User', { email: host.userEmail })),
  getScriptTimeZone: onSession()((host) => host.files.timeZone),
  getActiveUserLocale: onSession()((host) => host.workbook.state.locale.split('_')[0]),
  getTemporaryActiveUserKey: onSession()((host) => Buffer.from(host.userEmail).toString('base64url')),
})

const ofUser = signaturesOf<'User'>()

export const user = checked<GoogleAppsScript.Base.User, 'User'>()({
  getEmail: ofUser()((_host, { email }) => email),
})
