import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from 'wxt'

const root = fileURLToPath(new URL('../../extension/', import.meta.url))

describe.each(['chrome', 'firefox'])('the extension for %s', (browser) => {
  let out: string
  let manifest: Record<string, unknown>

  const json = async (path: string) => JSON.parse(await readFile(join(out, `${browser}-mv3`, path), 'utf8'))

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'pug-extension-'))
    await build({ root, browser, outDir: relative(root, out), mode: 'production', logger: quiet })
    manifest = await json('manifest.json')
  })

  afterAll(() => rm(out, { recursive: true }))

  test('is of the third manifest version and carries the version of the project', async () => {
    const project: { version: string } = JSON.parse(await readFile(join(root, '../package.json'), 'utf8'))
    expect(manifest).toMatchObject({ manifest_version: 3, version: project.version })
  })

  test('asks for nothing but the tab that the person clicks on; for hosts of the web app only when a sheet is connected', () => {
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms'])
    expect(manifest['optional_host_permissions']).toEqual([
      'https://script.google.com/*',
      'https://script.googleusercontent.com/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ])
    const asked = ['host_permissions', 'optional_permissions', 'web_accessible_resources']
    expect(Object.keys(manifest).filter((key) => asked.includes(key))).toEqual([])
    expect(manifest['content_scripts'] ?? []).toEqual([])
  })

  test('runs only its own scripts, and talks to nobody but web apps', () => {
    const { extension_pages: policy } = Object(manifest['content_security_policy'])
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*(?![\s;]|$)/)
  })

  test('packed, it has at most 300 KB', async () => {
    let packed = 0
    for (const file of await readdir(join(out, `${browser}-mv3`), { recursive: true, withFileTypes: true })) {
      if (file.isFile()) packed += deflateRawSync(await readFile(join(file.parentPath, file.name))).length
    }
    expect(packed).toBeLessThan(300_000)
  })

  test('is named in Indonesian first, and in English', async () => {
    expect(manifest).toMatchObject({ name: '__MSG_extensionName__', default_locale: 'id' })
    expect(await json('_locales/id/messages.json')).toMatchObject({ extensionName: { message: 'Bukti PUG' } })
    expect(await json('_locales/en/messages.json')).toMatchObject({ extensionName: { message: 'PUG Evidence' } })
  })

  test('has the same messages in both languages', async () => {
    const [id, en] = await Promise.all(['id', 'en'].map((language) => json(`_locales/${language}/messages.json`)))
    expect(Object.keys(id)).toEqual(Object.keys(en))
  })

  test('opens a popup, and has icons of four sizes', async () => {
    expect(manifest['action']).toMatchObject({ default_popup: 'popup.html' })
    expect(manifest['icons']).toEqual({ 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' })
    expect(await readdir(join(out, `${browser}-mv3`))).toEqual(expect.arrayContaining(['popup.html', 'icon']))
  })

  test('tells Chromium from which version it has what clips are signed with', () => {
    expect(manifest['minimum_chrome_version']).toBe(browser === 'chrome' ? '137' : undefined)
  })

  test('tells Firefox, and only Firefox, from which version it runs and what it collects', () => {
    expect(manifest['browser_specific_settings']).toEqual(
      browser === 'firefox'
        ? {
            gecko: {
              id: expect.stringMatching(/^\{[\da-f-]{36}\}$/),
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['websiteContent', 'browsingActivity', 'personallyIdentifyingInfo'],
              },
            },
          }
        : undefined,
    )
  })
})

const say = () => undefined
const quiet = { debug: say, log: say, info: say, warn: say, error: say, fatal: say, success: say, level: 0 }
