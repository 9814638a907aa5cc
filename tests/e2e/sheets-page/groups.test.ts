import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSessionOver } from '../../local-sheets/session/session-over.ts'
import { type Stand, stand } from './open-page.ts'

let place: Stand
beforeAll(async () => {
  place = await stand()
})
afterAll(() => place.close())

test('kolom yang dikelompokkan dapat dilipat dan dibuka dari judulnya', async () => {
  const { session } = await openSessionOver(`function onOpen() {
    const sheet = SpreadsheetApp.getActiveSheet()
    sheet.getRange('A1:E1').setValues([['Tanggal', 'Judul', 'Hash', 'Tanda tangan', 'Catatan']])
    sheet.getRange('C1:D1').shiftColumnGroupDepth(1)
    sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.AFTER)
    sheet.getColumnGroup(3, 1).collapse()
  }`)
  const { page } = await place.browse(session)
  const hash = page.locator('.cell[data-a1="C1"]')
  await page.locator('.cell[data-a1="E1"]').getByText('Catatan').waitFor()
  expect(await hash.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Buka lipatan C:D' }).click()
  await hash.getByText('Hash').waitFor()
  await page.getByRole('button', { name: 'Lipat C:D', exact: true }).click()
  await page.getByRole('button', { name: 'Buka lipatan C:D' }).waitFor()
  expect(await hash.isVisible()).toBe(false)
  expect(session.undo()).toBe(true)
  await hash.getByText('Hash').waitFor()
})
