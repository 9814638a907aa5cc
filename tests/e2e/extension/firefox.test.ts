import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findFirefox } from '../../../scripts/bootstrap/firefox.mjs'
import { newProfile, until } from './extension-browser.ts'
import { type Marionette, openMarionette } from './marionette.ts'
import { builtExtension } from './officer.ts'
import { CODE, StandInSheet } from './stand-in-sheet.ts'

const ID = '{5b0f9f0e-6f0c-4b52-9c6b-2f3d1c7e8a41}'
/** Firefox gives an extension an address of its own in each profile; here it is given beforehand. */
const ADDRESS = '0b0f9f0e-6f0c-4b52-9c6b-2f3d1c7e8a42'
const WIDGET = '_5b0f9f0e-6f0c-4b52-9c6b-2f3d1c7e8a41_-browser-action'

const firefox = findFirefox()

let built: string
let profile: Awaited<ReturnType<typeof newProfile>>
let sheet: StandInSheet
let browser: ChildProcess
let wire: Marionette

beforeAll(async () => {
  if (firefox === null) return
  built = await builtExtension('firefox')
  profile = await newProfile()
  sheet = await StandInSheet.start()
  const port = await freePort()
  await writeFile(join(profile.path, 'user.js'), preferences(port))
  browser = spawn(firefox, ['--headless', '--marionette', '--remote-allow-system-access', '--profile', profile.path], {
    stdio: 'ignore',
  })
  wire = await openMarionette(port)
})
afterAll(async () => {
  if (firefox === null) return
  wire.close()
  const gone = new Promise((resolve) => browser.once('exit', resolve))
  browser.kill()
  await gone
  await Promise.all([sheet.stop(), profile.discard()])
})

/** Quiet, in Indonesian, and saying yes to the extension's permissions, which no headless browser can be asked. */
function preferences(port: number): string {
  const wanted = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: ADDRESS }),
    'extensions.webextOptionalPermissionPrompts': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
  }
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

// Firefox is no part of what a machine must have; where it is missing the list of tests says so.
test.skipIf(firefox === null)('Firefox: install, connect, clip what is visible, by the real button', async () => {
  await wire.install(built)
  await wire.visit(`moz-extension://${ADDRESS}/options.html`)
  await until(() => wire.inPage(`return document.querySelector('#pair-link') !== null`))
  await wire.inPage(
    `for (const [id, value] of Object.entries(arguments[0])) {
       const input = document.getElementById(id)
       input.value = value
       input.dispatchEvent(new Event('input', { bubbles: true }))
     }`,
    { 'pair-link': `${sheet.address}#kode=${CODE}`, 'pair-officer': 'Rina Kartika' },
  )
  await wire.click('button[type=submit]')
  await until(() => wire.inPage(`return document.querySelector('.notice.good') !== null`))

  await wire.visit(`${sheet.origin}/berita`)
  await wire.inBrowser(
    `window.CustomizableUI.addWidgetToArea(arguments[0], 'nav-bar')
     const widget = document.getElementById(arguments[0])
     ;(widget.querySelector('toolbarbutton') ?? widget).click()`,
    WIDGET,
  )
  const inPopup = (code: string) =>
    wire.inBrowser(
      `const popup = document.querySelector('browser.webextension-popup-browser')
       if (popup === null) return null
       popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(arguments[0]), false)`,
      code,
    )
  // The popup cannot be asked anything from here: it saves as soon as it can.
  await until(async () => {
    await inPopup(`{
      const picture = content.document.querySelector('.shots img')
      if (picture?.complete) content.document.querySelector('.clip-save button:not(:disabled)')?.click()
    }`)
    return sheet.clips.size === 1
  }, 30_000)
  const [clip] = [...sheet.clips.values()]
  expect(clip?.record).toMatchObject({ title: 'Pelatihan literasi digital bagi perempuan', step: '2.3' })
  const [file] = clip?.files ?? []
  expect(
    createHash('sha256')
      .update(file ?? '')
      .digest('hex'),
  ).toBe(clip?.record.files[0]?.sha256)
})
