import { expect, test } from 'vitest'
import { openOffice } from '../office.ts'
import { openSessionOver } from '../session/session-over.ts'
import { runScript } from './run-script.ts'

test('fact 169: a page has no title, width or height until they are set; cleared it is empty', async () => {
  const body = `
    const page = HtmlService.createHtmlOutput('<p>x</p>')
    const before = [page.getTitle(), page.getWidth(), page.getHeight()]
    page.setTitle('PUG').setWidth(300).setHeight(200)
    return [before, [page.getTitle(), page.getWidth(), page.getHeight()], page.clear().getContent()]`
  expect(await runScript(body)).toEqual([['', null, null], ['PUG', 300, 200], ''])
})

test.each`
  call                                              | content
  ${"append('<b>')"}                                | ${'a<b>'}
  ${"appendUntrusted('<script>alert(1)</script>')"} | ${'a&lt;script&gt;alert(1)&lt;/script&gt;'}
`('fact 170: after $call the page is $content', async ({ call, content }) => {
  expect(await runScript(`return HtmlService.createHtmlOutput('a').${call}.getContent()`)).toBe(content)
})

test.each`
  template                                          | content
  ${'<? for (let i = 0; i < 2; i++) { ?>x<? } ?>'}  | ${'xx'}
  ${"<?= 'Hello'; 'abc' ?>"}                        | ${'Hello'}
  ${"<?= '<b>&\"' ?>"}                              | ${'&lt;b&gt;&amp;&quot;'}
  ${"<?!= '<b>' ?>"}                                | ${'<b>'}
  ${'<p><?= nama ?></p>'}                           | ${'<p>Siti</p>'}
  ${'<p><?= sapa(nama) ?></p>'}                     | ${'<p>Halo, Siti</p>'}
  ${"<script>x = '<?= \"</script>'\" ?>'</script>"} | ${"<script>x = '\\u003c/script\\u003e\\u0027'</script>"}
`('fact 171: the template $template gives $content', async ({ template, content }) => {
  const office = await openOffice()
  const engine = await office.engine(
    `function sapa(nama) { return 'Halo, ' + nama }
     function page() {
       const template = HtmlService.createTemplateFromFile('panel')
       template.nama = 'Siti'
       return template.evaluate().getContent()
     }`,
    { panel: template },
  )
  expect(engine.runHere({ functionName: 'page', kind: 'menu' }).outcome).toMatchObject({ ok: true, value: content })
})

test.each(['createHtmlOutputFromFile', 'createTemplateFromFile'])(
  'fact 172: %s finds a page by its exact name and says which one is missing',
  async (create) => {
    const office = await openOffice()
    const engine = await office.engine(
      `function found() { HtmlService.${create}('panel') }
       function missing() { HtmlService.${create}('Panel') }`,
      { panel: '<p>Bukti</p>' },
    )
    const [found, missing] = ['found', 'missing'].map((functionName) => engine.runHere({ functionName, kind: 'menu' }))
    expect(found?.outcome).toMatchObject({ ok: true })
    expect(missing?.outcome).toMatchObject({ message: 'No HTML file named Panel was found.' })
  },
)

test('fact 173: neither the sandbox, the frame options nor a title in the page change the page', async () => {
  const body = `
    const page = HtmlService.createHtmlOutput('<title>Lain</title>x')
      .setSandboxMode(HtmlService.SandboxMode.NATIVE)
      .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)
    return [page.getTitle(), page.getContent()]`
  expect(await runScript(body)).toEqual(['', '<title>Lain</title>x'])
})

test('fact 174: there is no browser outside of doGet and doPost', async () => {
  expect(await runScript('return HtmlService.getUserAgent() === null')).toBe(true)
})

const circular: unknown[] = []
circular.push(circular)

test.each`
  what                  | args                                   | outcome
  ${'plain values'}     | ${[1, 'Siti', true, null, { a: [1] }]} | ${{ ok: true, result: [1, 'Siti', true, null, { a: [1] }] }}
  ${'a hole in a list'} | ${[[undefined]]}                       | ${{ ok: true, result: [[null]] }}
  ${'a date'}           | ${[new Date(0)]}                       | ${{ ok: false, message: 'Failed due to illegal value in property: 0' }}
  ${'a date within'}    | ${['x', { kapan: new Date(0) }]}       | ${{ ok: false, message: 'Failed due to illegal value in property: 1' }}
  ${'a function'}       | ${[{ f: () => 1 }]}                    | ${{ ok: false, message: 'Failed due to illegal value in property: 0' }}
  ${'a circle'}         | ${[circular]}                          | ${{ ok: false, message: 'Failed due to illegal value in property: 0' }}
`('fact 175: google.script.run with $what', async ({ args, outcome }) => {
  const { session } = await openSessionOver('function f() { return Array.from(arguments) }')
  expect(await session.run({ functionName: 'f', args })).toMatchObject(outcome)
})

test('fact 79: cells with a date among them do not reach the page', async () => {
  const { session } = await openSessionOver(`
    function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([[1, new Date()]]).getValues() }`)
  expect(await session.run({ functionName: 'read', args: [] })).toMatchObject({ ok: true, result: null })
})

test.each`
  what               | body                                            | result
  ${'plain objects'} | ${'return { nama: "Siti", n: [1, undefined] }'} | ${{ nama: 'Siti', n: [1, null] }}
  ${'a date within'} | ${'return { kapan: new Date(0) }'}              | ${null}
  ${'a service'}     | ${'return SpreadsheetApp.getActiveSheet()'}     | ${null}
  ${'nothing'}       | ${''}                                           | ${null}
`('fact 176 (unsure): $what returned by google.script.run is $result', async ({ body, result }) => {
  const { session } = await openSessionOver(`function f() { ${body} }`)
  expect(await session.run({ functionName: 'f', args: [] })).toMatchObject({ ok: true, result })
})

test.each(['rahasia_', 'tidakAda'])('fact 177: the page cannot call %s', async (functionName) => {
  const { session } = await openSessionOver('function rahasia_() { return 1 }')
  expect(await session.run({ functionName, args: [] })).toMatchObject({
    ok: false,
    message: `Script function not found: ${functionName}`,
  })
})

test('fact 178: a sidebar or dialog does not hold the script up and gives nothing', async () => {
  const office = await openOffice()
  const body = `
    const ui = SpreadsheetApp.getUi()
    const page = HtmlService.createHtmlOutput('<p>x</p>').setTitle('Bukti').setWidth(900)
    return [ui.showSidebar(page), ui.showModalDialog(page, 'Tentang')].every((given) => given === undefined)`
  expect(await office.run(body)).toBe(true)
  expect(office.heard.panels).toEqual([
    { title: 'Bukti', html: '<p>x</p>' },
    { title: 'Tentang', html: '<p>x</p>' },
  ])
})

test('fact 179: a text output is plain text until told; cleared it is null; it has a file name when downloaded', async () => {
  const body = `
    const output = ContentService.createTextOutput('a').append('b')
    const before = [output.getContent(), String(output.getMimeType()), output.getFileName()]
    output.setMimeType(ContentService.MimeType.JSON).downloadAsFile('a.json')
    return [before, [String(output.getMimeType()), output.getFileName()], output.clear().getContent() === null]`
  expect(await runScript(body)).toEqual([['ab', 'TEXT', null], ['JSON', 'a.json'], true])
})
