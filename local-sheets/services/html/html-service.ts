import { checked, keysOf } from '../checked.ts'
import { fail } from '../exception.ts'
import type { Host } from '../host.ts'
import type { BlobDraft, HtmlDraft } from '../selves.ts'
import { type ServiceObject, service } from '../service-object.ts'
import { choice, instance, integer, signaturesOf, text, textLike } from '../signature.ts'

export const SANDBOX_MODES = keysOf<typeof GoogleAppsScript.HTML.SandboxMode>()('EMULATED', 'IFRAME', 'NATIVE')
export const FRAME_OPTIONS = keysOf<typeof GoogleAppsScript.HTML.XFrameOptionsMode>()('ALLOWALL', 'DEFAULT')

const on = signaturesOf<'HtmlService'>()
const textOf = ({ bytes }: BlobDraft): string => Buffer.from(bytes).toString('utf8')

export const htmlService = checked<GoogleAppsScript.HTML.HtmlService, 'HtmlService'>()({
  createHtmlOutput: [
    ...on()(() => outputOf('')),
    ...on(textLike)((_host, _self, html) => outputOf(html)),
    ...on(instance('Blob'))((_host, _self, blob) => outputOf(textOf(blob))),
  ],
  createHtmlOutputFromFile: on(text)((host, _self, name) => outputOf(fileOf(host, name))),
  createTemplate: [
    ...on(textLike)((_host, _self, source) => service('HtmlTemplate', { source })),
    ...on(instance('Blob'))((_host, _self, blob) => service('HtmlTemplate', { source: textOf(blob) })),
  ],
  createTemplateFromFile: on(text)((host, _self, name) => service('HtmlTemplate', { source: fileOf(host, name) })),
  /** Only `doGet` and `doPost` have a browser in front of them. */
  getUserAgent: on()(() => null),
})

const outputOf = (content: string): ServiceObject<'HtmlOutput'> =>
  service('HtmlOutput', { content, title: '', width: null, height: null })

function fileOf(host: Host, name: string): string {
  return host.files.html(name.replace(/\.html$/, '')) ?? fail(`No HTML file named ${name} was found.`)
}

const ofTemplate = signaturesOf<'HtmlTemplate'>()

/** The scriptlets run in the script's context (runtime/context/template.ts), which gives their result to `evaluate`. */
export const htmlTemplate = checked<GoogleAppsScript.HTML.HtmlTemplate, 'HtmlTemplate'>()({
  getRawContent: ofTemplate()((_host, { source }) => source),
  evaluate: ofTemplate(text)((_host, _self, html) => outputOf(html)),
})

const ofOutput = signaturesOf<'HtmlOutput'>()

/** A setter that chains. */
const setting =
  <T>(change: (draft: HtmlDraft, value: T) => void) =>
  (_host: Host, draft: HtmlDraft, value: T) => {
    change(draft, value)
    return service('HtmlOutput', draft)
  }

const escaped = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const htmlOutput = checked<GoogleAppsScript.HTML.HtmlOutput, 'HtmlOutput'>()({
  getContent: ofOutput()((_host, { content }) => content),
  getTitle: ofOutput()((_host, { title }) => title),
  getWidth: ofOutput()((_host, { width }) => width),
  getHeight: ofOutput()((_host, { height }) => height),
  setContent: ofOutput(textLike)(setting((draft, content: string) => Object.assign(draft, { content }))),
  setTitle: ofOutput(textLike)(setting((draft, title: string) => Object.assign(draft, { title }))),
  setWidth: ofOutput(integer)(setting((draft, width: number) => Object.assign(draft, { width }))),
  setHeight: ofOutput(integer)(setting((draft, height: number) => Object.assign(draft, { height }))),
  append: ofOutput(textLike)(setting((draft, html: string) => Object.assign(draft, { content: draft.content + html }))),
  appendUntrusted: ofOutput(textLike)(
    setting((draft, html: string) => Object.assign(draft, { content: draft.content + escaped(html) })),
  ),
  clear: ofOutput()((_host, draft) => {
    draft.content = ''
    return service('HtmlOutput', draft)
  }),
  /** Every page is in an IFRAME sandbox and may be framed where the mode says so; neither changes its content. */
  setSandboxMode: ofOutput(choice('SandboxMode', SANDBOX_MODES))((_host, draft) => service('HtmlOutput', draft)),
  setXFrameOptionsMode: ofOutput(choice('XFrameOptionsMode', FRAME_OPTIONS))((_host, draft) =>
    service('HtmlOutput', draft),
  ),
  addMetaTag: ofOutput(text, text)((_host, draft) => service('HtmlOutput', draft)),
})
