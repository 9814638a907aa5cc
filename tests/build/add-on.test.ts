import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { buildAddOn } from '../../scripts/build/add-on.ts'
import { sourceFolder } from './source-folder.ts'

const manifest = '{ "runtimeVersion": "V8" }'

describe('building the add-on', () => {
  test('gives one script whose globals reach what was exported', async () => {
    const { out } = await build({
      'src/main.ts': "export { jumlah } from './parts/jumlah.ts'",
      'src/parts/jumlah.ts': 'export const jumlah = (...n: number[]) => n.reduce((a, b) => a + b, 0)',
    })
    expect(runInNewContext(`${await readFile(join(out, 'Code.js'), 'utf8')}; jumlah(17, 3)`)).toBe(20)
    expect(await readFile(join(out, 'appsscript.json'), 'utf8')).toBe(manifest)
  })

  test('gives a script for each module beside main.ts, whose shared part stands apart and is evaluated at first use', async () => {
    const { out } = await build({
      'src/main.ts': "import { next } from './parts/count.ts'\nexport function hitung() { return next() }",
      'src/panels.ts': "import { next } from './parts/count.ts'\nexport function panel() { return next() }",
      'src/parts/count.ts': `let last = ${'0'.padEnd(2000, ' ')}\nexport const next = () => (last += 1)`,
    })
    const names = ['Shared.js', 'Panels.js', 'Code.js']
    expect((await readdir(out)).filter((name) => name.endsWith('.js'))).toEqual(names.toSorted())
    const scripts = await Promise.all(names.map((name) => readFile(join(out, name), 'utf8')))
    const everyOrder = [scripts, scripts.toReversed()].map((ordered) =>
      runInNewContext(`${ordered.join('')}; [typeof Shared_.m, hitung(), panel(), hitung()].join()`),
    )
    expect(everyOrder).toEqual(['undefined,1,2,3', 'undefined,1,2,3'])
  })

  test('puts what is shared by some into as few scripts as can be', async () => {
    const { out } = await build({
      'src/main.ts':
        "import { a } from './parts/a.ts'\nimport { b } from './parts/b.ts'\nexport const f = () => a() + b()",
      'src/panels.ts': "import { a } from './parts/a.ts'\nexport const g = () => a()",
      'src/evidence.ts': "import { b } from './parts/b.ts'\nexport const h = () => b()",
      'src/parts/a.ts': 'export const a = () => 1',
      'src/parts/b.ts': 'export const b = () => 2',
    })
    const names = (await readdir(out)).filter((name) => name.endsWith('.js'))
    expect(names).toEqual(['Code.js', 'Evidence.js', 'Panels.js', 'Shared.js'])
    const scripts = await Promise.all(names.map((name) => readFile(join(out, name), 'utf8')))
    expect(runInNewContext(`${scripts.join('')}; [f(), g(), h()].join()`)).toBe('3,1,2')
  })

  test('carries the doc comments of custom functions and no others', async () => {
    const { out } = await build({
      'src/main.ts': '/** Menu. */\nexport function f() {}\n/** @customfunction */\nexport function PUG_X() {}',
    })
    expect((await readFile(join(out, 'Code.js'), 'utf8')).match(/\/\*\*.*\*\//g)).toEqual(['/** @customfunction */'])
  })

  test('lowers what is younger than ES2019', async () => {
    const { out } = await build({ 'src/main.ts': 'export const f = (a?: { b?: number }) => a?.b ?? 7' })
    expect(runInNewContext(`${await readFile(join(out, 'Code.js'), 'utf8')}; f()`)).toBe(7)
  })

  test('gives each panel a page with its styles and script inside', async () => {
    const { out } = await build({
      'src/main.ts': 'export function f() {}',
      'ui/bantuan/main.tsx': "import './bantuan.css'\nexport {}\ndocument.title = 'Bantuan'",
      'ui/bantuan/bantuan.css': '.judul { color: #123456 }',
      'ui/parts/button.tsx': 'export const button = 1',
    })
    expect(await readdir(out)).toEqual(['Code.js', 'appsscript.json', 'bantuan.html'])
    const html = await readFile(join(out, 'bantuan.html'), 'utf8')
    expect(html).toContain('<style>.judul{color:#123456}')
    expect(html).toContain('document.title="Bantuan"')
  })

  test('removes the page of a panel that is no more', async () => {
    const { out } = await build({ 'src/main.ts': 'export function f() {}', 'out/lama.html': '<p>' })
    expect(await readdir(out)).not.toContain('lama.html')
  })

  test.each`
    what                                  | main                                                                                               | reason
    ${'a BigInt literal'}                 | ${'export const f = () => 10n'}                                                                    | ${/BigInt literal 10n/}
    ${'a service touched while loading'}  | ${'declare const SpreadsheetApp: any; const s = SpreadsheetApp.getUi(); export const f = () => s'} | ${/touches SpreadsheetApp/}
    ${'a global that Google lacks'}       | ${"const u = new URL('https://a.id'); export const f = () => u"}                                   | ${/URL is not defined/}
    ${'a global set in passing'}          | ${'Object.assign(globalThis, { bocor: 1 }); export const f = () => 1'}                             | ${/make the global 'bocor'/}
    ${'a script that is too large'}       | ${`export const f = () => '${'x'.repeat(150_000)}'`}                                               | ${/more than the 150000 allowed/}
    ${'an import that leads nowhere'}     | ${"import { a } from './hilang.ts'; export const f = () => a"}                                     | ${/Could not resolve ".\/hilang.ts"/}
    ${'a syntax error'}                   | ${'export function f( {}'}                                                                         | ${/main.ts:1: Expected/}
    ${'a function exported as a type'}    | ${"export { type f } from './parts/f.ts'"}                                                         | ${/'f' as a type alone/}
    ${'an export that is not a function'} | ${'export const ambang = 80'}                                                                      | ${/exports 'ambang'/}
  `('fails on $what, and leaves what was built before', async ({ main, reason }) => {
    const part = 'export function f() {}'
    const source = await sourceFolder({
      'src/main.ts': main,
      'src/parts/f.ts': part,
      'appsscript.json': manifest,
      'out/Code.js': 'before',
    })
    await expect(buildAddOn(source, join(source, 'out'))).rejects.toThrow(reason)
    expect(await readFile(join(source, 'out/Code.js'), 'utf8')).toBe('before')
  })
})

async function build(files: Readonly<Record<string, string>>) {
  const source = await sourceFolder({ 'appsscript.json': manifest, ...files })
  const out = join(source, 'out')
  await buildAddOn(source, out)
  return { out }
}
