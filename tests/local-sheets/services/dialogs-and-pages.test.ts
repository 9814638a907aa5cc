import { expect, test } from 'vitest'
import { inNewBook, openOffice } from '../office.ts'

test.each`
  fact   | expression                                                                                                                          | result
  ${169} | ${"HtmlService.createHtmlOutput('x').getTitle()"}                                                                                   | ${''}
  ${169} | ${"HtmlService.createHtmlOutput('x').setTitle('PUG').setWidth(300).getTitle()"}                                                     | ${'PUG'}
  ${169} | ${"HtmlService.createHtmlOutput('x').clear().getContent()"}                                                                         | ${''}
  ${170} | ${"HtmlService.createHtmlOutput('').appendUntrusted('<script>alert(1)</script>').getContent()"}                                     | ${'&lt;script&gt;alert(1)&lt;/script&gt;'}
  ${170} | ${"HtmlService.createHtmlOutput('a').append('<b>').getContent()"}                                                                   | ${'a<b>'}
  ${171} | ${`HtmlService.createTemplate("<? for (var i = 0; i < 2; i++) { ?><?= i ?>,<? } ?>").evaluate().getContent()`}                      | ${'0,1,'}
  ${171} | ${`HtmlService.createTemplate("<?= 'Hello'; 'abc' ?>").evaluate().getContent()`}                                                    | ${'Hello'}
  ${171} | ${`HtmlService.createTemplate("<?= '<b>' ?><?!= '<b>' ?>").evaluate().getContent()`}                                                | ${'&lt;b&gt;<b>'}
  ${171} | ${`(() => { const t = HtmlService.createTemplate('<p><?= nama ?></p>'); t.nama = 'Siti'; return t.evaluate().getContent() })()`}    | ${'<p>Siti</p>'}
  ${171} | ${`HtmlService.createTemplate("<script>x = '<?= \\"</script>'\\" ?>'</script>").evaluate().getContent().split('</script>').length`} | ${2}
  ${174} | ${'HtmlService.getUserAgent()'}                                                                                                     | ${null}
  ${179} | ${"ContentService.createTextOutput('x').clear().getContent()"}                                                                      | ${null}
  ${179} | ${"String(ContentService.createTextOutput('{}').setMimeType(ContentService.MimeType.JSON).getMimeType())"}                          | ${'JSON'}
`('$expression is $result (fact $fact)', async ({ expression, result }) => {
  expect(await inNewBook(`return ${expression}`)).toEqual(result)
})

test('a page comes from its file; one that is missing says so (fact 172)', async () => {
  const office = await openOffice()
  const engine = await office.engine(
    `function ada() { return HtmlService.createHtmlOutputFromFile('panel').getContent() }
     function tidak() { return HtmlService.createTemplateFromFile('Panel') }`,
    { panel: '<p>Bukti</p>' },
  )
  expect(engine.runHere({ functionName: 'ada', kind: 'menu' }).outcome).toMatchObject({ value: '<p>Bukti</p>' })
  expect(engine.runHere({ functionName: 'tidak', kind: 'menu' }).outcome).toMatchObject({
    message: 'No HTML file named Panel was found.',
  })
})

test('a template calls the functions of its script (fact 171)', async () => {
  const office = await openOffice()
  const engine = await office.engine(
    `function sapa(nama) { return 'Halo, ' + nama }
     function halaman() { return HtmlService.createTemplateFromFile('panel').evaluate().getContent() }`,
    { panel: '<p><?= sapa("Siti") ?></p>' },
  )
  expect(engine.runHere({ functionName: 'halaman', kind: 'menu' }).outcome).toMatchObject({
    value: '<p>Halo, Siti</p>',
  })
})

test.each`
  button      | call                                                 | answer
  ${'OK'}     | ${"ui.alert('x') === ui.Button.OK"}                  | ${true}
  ${'CLOSE'}  | ${"ui.alert('x') === ui.Button.CLOSE"}               | ${true}
  ${'NO'}     | ${"String(ui.alert('t', 'x', ui.ButtonSet.YES_NO))"} | ${'NO'}
  ${'CANCEL'} | ${"ui.prompt('Nama?').getResponseText()"}            | ${'Siti'}
`('answered with $button, $call is $answer (fact 188)', async ({ button, call, answer }) => {
  expect(await inNewBook(`const ui = SpreadsheetApp.getUi(); return ${call}`, { button, text: 'Siti' })).toBe(answer)
})

test('what a script says reaches the person, in order', async () => {
  const office = await openOffice()
  await office.run(`SpreadsheetApp.getActive().toast('mulai', 'PUG')
    SpreadsheetApp.getUi().alert('Judul', 'isi', SpreadsheetApp.getUi().ButtonSet.OK)
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x</p>').setTitle('Bukti'))
    console.log('dari %s', 'skrip', { a: 1 })
    Logger.log('%s baris', 3)`)
  expect(office.heard).toMatchObject({
    toasts: ['mulai'],
    dialogs: [{ kind: 'alert', title: 'Judul', message: 'isi', buttons: ['OK'] }],
    panels: [{ title: 'Bukti', html: '<p>x</p>' }],
    log: ['dari skrip {"a":1}', '3 baris'],
  })
})

test('triggers can be installed, listed and deleted, twenty at most (fact 190)', async () => {
  const script = `const make = () => ScriptApp.newTrigger('harian').timeBased().everyDays(1).create()
    const first = make()
    const listed = ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction())
    ScriptApp.deleteTrigger(first)
    const left = ScriptApp.getProjectTriggers().length
    for (let i = 0; i < 21; i++) make()
    return [listed, left]`
  await expect(inNewBook(script)).rejects.toThrow('This script has too many triggers.')
  expect(await inNewBook(script.replace('i < 21', 'i < 20'))).toEqual([['harian'], 0])
})
