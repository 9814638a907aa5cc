import { randomUUID } from 'node:crypto'
import { checked, keysOf } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import type { TriggerDraft } from '../selves.ts'
import { EnumValue, service } from '../service-object.ts'
import { choice, instance, integer, signaturesOf, text } from '../signature.ts'

export const AUTH_MODES = keysOf<typeof GoogleAppsScript.Script.AuthMode>()(
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
)
export const EVENT_TYPES = keysOf<typeof GoogleAppsScript.Script.EventType>()(
  ...(['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE'] as const),
)

export const AUTHORIZATION_STATUSES = keysOf<typeof GoogleAppsScript.Script.AuthorizationStatus>()(
  'REQUIRED',
  'NOT_REQUIRED',
)

const onScript = signaturesOf<'ScriptApp'>()

export const scriptApp = checked<GoogleAppsScript.Script.ScriptApp, 'ScriptApp'>()({
  getService: onScript()(() => service('Service', null)),
  getScriptId: onScript()((host) => host.spreadsheetId),
  getProjectTriggers: onScript()((host) => host.triggers.all.map(({ id }) => service('Trigger', { id }))),
  newTrigger: onScript(text)((_host, _self, functionName) =>
    service('TriggerBuilder', { functionName, eventType: 'CLOCK', once: false }),
  ),
  deleteTrigger: onScript(instance('Trigger'))((host, _self, { id }) => host.triggers.remove(id)),
  getAuthorizationInfo: onScript(choice('AuthMode', AUTH_MODES))(() => service('AuthorizationInfo', null)),
})

const ofService = signaturesOf<'Service'>()

/** The script as a web app. */
export const webAppService = checked<GoogleAppsScript.Script.Service, 'Service'>()({
  getUrl: ofService()((host) => host.webAppUrl()),
})

const ofAuthorization = signaturesOf<'AuthorizationInfo'>()

/** Who runs a script on this computer has granted it everything. */
export const authorizationInfo = checked<GoogleAppsScript.Script.AuthorizationInfo, 'AuthorizationInfo'>()({
  getAuthorizationStatus: ofAuthorization()(() => new EnumValue('AuthorizationStatus', 'NOT_REQUIRED')),
  getAuthorizationUrl: ofAuthorization()(() => null),
})

const ofTrigger = signaturesOf<'Trigger'>()

export const trigger = checked<GoogleAppsScript.Script.Trigger, 'Trigger'>()({
  getUniqueId: ofTrigger()((_host, { id }) => id),
  getHandlerFunction: ofTrigger()(
    (host, { id }) => host.triggers.all.find((each) => each.id === id)?.functionName ?? null,
  ),
  getEventType: ofTrigger()(
    (host, { id }) =>
      new EnumValue('EventType', host.triggers.all.find((each) => each.id === id)?.eventType ?? 'CLOCK'),
  ),
})

const ofBuilder = signaturesOf<'TriggerBuilder'>()

export const triggerBuilder = checked<GoogleAppsScript.Script.TriggerBuilder, 'TriggerBuilder'>()({
  forSpreadsheet: [
    ...ofBuilder(instance('Spreadsheet'))((_host, draft) => service('SpreadsheetTriggerBuilder', draft)),
    ...ofBuilder(text)((_host, draft) => service('SpreadsheetTriggerBuilder', draft)),
  ],
  timeBased: ofBuilder()((_host, draft) => service('ClockTriggerBuilder', draft)),
})

function create(host: Host, { functionName, eventType, once }: TriggerDraft) {
  const id = randomUUID()
  host.triggers.add({ id, functionName, eventType, once })
  return service('Trigger', { id })
}

const ofSpreadsheet = signaturesOf<'SpreadsheetTriggerBuilder'>()
const onEvent = (eventType: (typeof EVENT_TYPES)[number]) =>
  ofSpreadsheet()((_host, draft) => service('SpreadsheetTriggerBuilder', Object.assign(draft, { eventType })))

export const spreadsheetTriggerBuilder = checked<
  GoogleAppsScript.Script.SpreadsheetTriggerBuilder,
  'SpreadsheetTriggerBuilder'
>()({
  onOpen: onEvent('ON_OPEN'),
  onEdit: onEvent('ON_EDIT'),
  onChange: onEvent('ON_CHANGE'),
  onFormSubmit: onEvent('ON_FORM_SUBMIT'),
  create: ofSpreadsheet()(create),
})

const ofClock = signaturesOf<'ClockTriggerBuilder'>()
const MINUTES: readonly number[] = [1, 5, 10, 15, 30]
/** No clock ever fires here, so that the hour makes no difference. */
const atSomeTime = ofClock(integer)((_host, draft) => service('ClockTriggerBuilder', draft))

export const clockTriggerBuilder = checked<GoogleAppsScript.Script.ClockTriggerBuilder, 'ClockTriggerBuilder'>()({
  after: ofClock(integer)((_host, draft) => service('ClockTriggerBuilder', Object.assign(draft, { once: true }))),
  atHour: atSomeTime,
  nearMinute: atSomeTime,
  everyMinutes: ofClock(integer)((_host, draft, minutes) => {
    if (!MINUTES.includes(minutes)) {
      fail('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.')
    }
    return service('ClockTriggerBuilder', draft)
  }),
  everyHours: atSomeTime,
  everyDays: atSomeTime,
  everyWeeks: atSomeTime,
  onMonthDay: atSomeTime,
  inTimezone: ofClock(text)((_host, draft) => service('ClockTriggerBuilder', draft)),
  create: ofClock()(create),
})
