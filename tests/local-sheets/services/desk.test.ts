import { expect, test } from 'vitest'
import { openOffice } from '../office.ts'

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
