import type { DialogView, MenuItemView, MenuView } from '../../session/session.ts'
import { checked, keysOf } from '../checked.ts'
import { fail } from '../exception.ts'
import { afterwards, type Eventually, type Host } from '../host.ts'
import type { HtmlDraft, MenuDraft } from '../selves.ts'
import { EnumValue, service } from '../service-object.ts'
import { choice, instance, signaturesOf, text, textLike } from '../signature.ts'

export const BUTTONS = keysOf<typeof GoogleAppsScript.Base.Button>()('CLOSE', 'OK', 'CANCEL', 'YES', 'NO')
export const BUTTON_SETS = keysOf<typeof GoogleAppsScript.Base.ButtonSet>()(
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
)

type ButtonSet = (typeof BUTTON_SETS)[number]

const SHOWN: Readonly<Record<ButtonSet, DialogView['buttons']>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
}

const DEFAULT_WIDTH = 600
const DEFAULT_HEIGHT = 400

const on = signaturesOf<'Ui'>()
const buttonSet = choice('ButtonSet', BUTTON_SETS)

/** Menus, alerts, prompts, sidebars and dialogs. */
export const ui = checked<GoogleAppsScript.Base.Ui, 'Ui'>()({
  createMenu: on(text)((_host, _self, caption) => service('Menu', { caption, entries: [] })),
  /** Its caption is the add-on's name; here that is what the add-on is called in this project. */
  createAddonMenu: on()(() => service('Menu', { caption: 'PUG', entries: [] })),
  alert: [
    ...on(textLike)((host, _self, message) => alert(host, '', message, 'OK')),
    ...on(textLike, buttonSet)((host, _self, message, buttons) => alert(host, '', message, buttons)),
    ...on(
      textLike,
      textLike,
      buttonSet,
    )((host, _self, title, message, buttons) => alert(host, title, message, buttons)),
  ],
  prompt: [
    ...on(textLike)((host, _self, message) => prompt(host, '', message, 'OK')),
    ...on(textLike, buttonSet)((host, _self, message, buttons) => prompt(host, '', message, buttons)),
    ...on(
      textLike,
      textLike,
      buttonSet,
    )((host, _self, title, message, buttons) => prompt(host, title, message, buttons)),
  ],
  showSidebar: on(instance('HtmlOutput'))((host, _self, { title, content }) => {
    host.desk.showSidebar(title, content)
  }),
  showModalDialog: on(instance('HtmlOutput'), text)((host, _self, html, title) => show(host, html, title, true)),
  showModelessDialog: on(instance('HtmlOutput'), text)((host, _self, html, title) => show(host, html, title, false)),
})

function show(host: Host, html: HtmlDraft, title: string, modal: boolean): void {
  const size = { width: html.width ?? DEFAULT_WIDTH, height: html.height ?? DEFAULT_HEIGHT }
  host.desk.showDialog({ title, html: html.content, ...size, modal })
}

/** Google suspends the script meanwhile, and no lock outlives that. */
function ask(host: Host, dialog: DialogView) {
  host.locks.releaseAll(host.run.id)
  return host.desk.ask(dialog)
}

function alert(host: Host, title: string, message: string, buttons: ButtonSet): Eventually<EnumValue> {
  const answer = ask(host, { kind: 'alert', title, message, buttons: SHOWN[buttons] })
  return afterwards(answer, ({ button }) => new EnumValue('Button', button))
}

function prompt(host: Host, title: string, message: string, buttons: ButtonSet) {
  const answer = ask(host, { kind: 'prompt', title, message, buttons: SHOWN[buttons] })
  return afterwards(answer, (given) => service('PromptResponse', given))
}

const ofResponse = signaturesOf<'PromptResponse'>()

export const promptResponse = checked<GoogleAppsScript.Base.PromptResponse, 'PromptResponse'>()({
  getResponseText: ofResponse()((_host, { text }) => text),
  getSelectedButton: ofResponse()((_host, { button }) => new EnumValue('Button', button)),
})

const ofMenu = signaturesOf<'Menu'>()

export const menu = checked<GoogleAppsScript.Base.Menu, 'Menu'>()({
  addItem: ofMenu(
    text,
    text,
  )((_host, draft, caption, functionName) => {
    draft.entries.push({ kind: 'item', caption, functionName })
    return service('Menu', draft)
  }),
  addSeparator: ofMenu()((_host, draft) => {
    draft.entries.push({ kind: 'separator' })
    return service('Menu', draft)
  }),
  addSubMenu: ofMenu(instance('Menu'))((_host, draft, submenu) => {
    draft.entries.push({ kind: 'menu', menu: submenu })
    return service('Menu', draft)
  }),
  addToUi: ofMenu()((host, draft) => {
    if (draft.entries.length === 0) fail('The menu must have at least one item.')
    host.desk.addMenu(viewOf(draft))
  }),
})

function viewOf({ caption, entries }: MenuDraft): MenuView {
  const items = entries.map((entry): MenuItemView => {
    if (entry.kind !== 'menu') return entry
    return { kind: 'menu', ...viewOf(entry.menu) }
  })
  return { caption, items }
}
