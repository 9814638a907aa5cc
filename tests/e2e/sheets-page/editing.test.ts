import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Stand, stand } from './open-page.ts'

let at: Stand
beforeAll(async () => {
  at = await stand()
})
afterAll(() => at.close())

describe('mengubah sel', () => {
  test('mengetik mengganti isi, Enter menyimpan dan turun', async () => {
    const { page, session, cell } = await at.open()
    await cell('C5').click()
    await page.keyboard.type('91')
    await page.keyboard.press('Enter')
    await cell('C5').getByText('91').waitFor()
    expect(session.inputAt(1, 5, 3)).toBe('91')
    expect(await page.locator('.cell.active').getAttribute('data-a1')).toBe('C6')
  })

  test('F2 menyambung isi yang ada, Tab menyimpan dan ke kanan', async () => {
    const { page, session, cell } = await at.open()
    await cell('A5').click()
    await page.keyboard.press('F2')
    await page.keyboard.type(' pegawai')
    await page.keyboard.press('Tab')
    await cell('A5').getByText('Data terpilah pegawai').waitFor()
    expect(session.inputAt(1, 5, 1)).toBe('Data terpilah pegawai')
    expect(await page.locator('.cell.active').getAttribute('data-a1')).toBe('B5')
  })

  test('Escape membatalkan', async () => {
    const { page, session, cell } = await at.open()
    await cell('C5').dblclick()
    await page.keyboard.type('999')
    await page.keyboard.press('Escape')
    await page.locator('.editor').waitFor({ state: 'detached' })
    expect(session.inputAt(1, 5, 3)).toBe('85')
    expect(await cell('C5').textContent()).toBe('85')
  })

  test('Ctrl+Z mengurungkan, Ctrl+Y mengulangi', async () => {
    const { page, cell } = await at.open()
    await cell('C5').click()
    await page.keyboard.type('91')
    await page.keyboard.press('Enter')
    await cell('C5').getByText('91').waitFor()
    await page.keyboard.press('Control+z')
    await cell('C5').getByText('85').waitFor()
    await page.keyboard.press('Control+y')
    await cell('C5').getByText('91').waitFor()
  })

  test('baris rumus menampilkan isi dan mengubahnya', async () => {
    const { page, session, cell } = await at.open()
    await cell('C4').click()
    const content = page.getByLabel('Isi sel', { exact: true })
    expect(await content.inputValue()).toBe('3.2')
    await content.fill('4')
    await content.press('Enter')
    await cell('C4').getByText('4', { exact: true }).waitFor()
    expect(session.inputAt(1, 4, 3)).toBe('4')
  })

  test('perubahan yang ditolak dijelaskan dan isi lama tetap', async () => {
    const { page, session, cell } = await at.open()
    await cell('C5').click()
    await page.keyboard.type('terlarang')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Sel ini dilindungi.').waitFor()
    expect(session.inputAt(1, 5, 3)).toBe('85')
  })

  test('Delete mengosongkan semua sel yang dipilih, sekali urungkan mengembalikan semuanya', async () => {
    const { page, session, cell } = await at.open()
    await cell('B4').click()
    await cell('C6').click({ modifiers: ['Shift'] })
    await page.keyboard.press('Delete')
    await expect.poll(() => session.inputAt(1, 6, 3)).toBe('')
    expect(session.inputAt(1, 4, 2)).toBe('')
    await page.keyboard.press('Control+z')
    await cell('C6').getByText('12').waitFor()
    expect(session.inputAt(1, 4, 2)).toBe('5')
  })
})

describe('sel khusus', () => {
  test('kotak centang berubah dengan klik dan dengan spasi', async () => {
    const { page, session, cell } = await at.open()
    await cell('G4').getByRole('checkbox').click()
    await expect.poll(() => session.inputAt(1, 4, 7)).toBe('TRUE')
    await cell('G5').click({ position: { x: 5, y: 10 } })
    await page.keyboard.press('Space')
    await expect.poll(() => session.inputAt(1, 5, 7)).toBe('FALSE')
  })

  test('daftar pilihan adalah select biasa', async () => {
    const { page, session, cell } = await at.open()
    await cell('F4').click()
    await page.keyboard.press('Enter')
    await page.locator('select.editor').selectOption('✓ Tercapai')
    await cell('F4').getByText('✓ Tercapai').waitFor()
    expect(session.inputAt(1, 4, 6)).toBe('✓ Tercapai')
  })

  test('catatan tampil dan menjadi keterangan sel aktif', async () => {
    const { page, cell } = await at.open()
    await cell('B4').click()
    await page.getByRole('tooltip').getByText('Target dari rencana aksi').waitFor()
    expect(await cell('B4').getAttribute('aria-describedby')).toBe('cell-note')
  })
})

describe('papan klip', () => {
  test('menempel beberapa baris dan kolom', async () => {
    const { page, session, cell } = await at.open()
    await page.evaluate(() => navigator.clipboard.writeText('Rapat\t12\n"dua\nbaris"\t7'))
    await cell('A12').click()
    await page.keyboard.press('Control+v')
    await cell('B13').getByText('7').waitFor()
    expect(session.inputAt(1, 12, 1)).toBe('Rapat')
    expect(session.inputAt(1, 13, 1)).toBe('dua\nbaris')
  })

  test('satu nilai mengisi seluruh pilihan', async () => {
    const { page, session, cell } = await at.open()
    await page.evaluate(() => navigator.clipboard.writeText('L'))
    await cell('C12').click()
    await cell('D14').click({ modifiers: ['Shift'] })
    await page.keyboard.press('Control+v')
    await cell('D14').getByText('L').waitFor()
    expect(session.inputAt(1, 12, 3)).toBe('L')
  })

  test('menyalin apa yang tampak, juga di luar yang sudah dimuat', async () => {
    const { page, cell } = await at.open()
    await cell('A5').click()
    await cell('C6').click({ modifiers: ['Shift'] })
    await page.keyboard.press('Control+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'Data terpilah\t80\t85\nDokumen GAP dan GBS\t17\t12',
    )
    await page.getByRole('tab', { name: 'Anggaran' }).click()
    await page.locator('[data-column-header="1"]').click()
    await page.keyboard.press('Control+c')
    await expect
      .poll(async () => (await page.evaluate(() => navigator.clipboard.readText())).split('\n').at(-1))
      .toBe('5.000.001')
  })
})
