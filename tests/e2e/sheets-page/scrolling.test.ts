import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BIG_ROWS } from '../../local-sheets/page/fake-workbook.ts'
import { type OpenPage, type Stand, stand } from './open-page.ts'

let at: Stand
beforeAll(async () => {
  at = await stand()
})
afterAll(() => at.close())

async function openBigSheet(): Promise<OpenPage> {
  const opened = await at.open()
  await opened.page.getByRole('tab', { name: 'Anggaran' }).click()
  await opened.cell('B2').getByText('202').waitFor()
  return opened
}

describe('lembar 50.000 baris', () => {
  test('digulir sampai akhir', async () => {
    const { page, cell } = await openBigSheet()
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, grid.scrollHeight))
    await cell(`B${BIG_ROWS}`).getByText('5.000.002').waitFor()
    expect(await page.locator('.cell').count()).toBeLessThan(2_000)
  })

  test('baris beku tetap tampak', async () => {
    const { page, cell } = await openBigSheet()
    const before = await cell('A1').boundingBox()
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 500_000))
    await cell('A23811').waitFor()
    expect(await cell('A1').boundingBox()).toEqual(before)
  })

  test('Ctrl+End ke sel terakhir, Ctrl+Home kembali ke A1', async () => {
    const { page, cell } = await openBigSheet()
    await page.keyboard.press('Control+End')
    await cell(`O${BIG_ROWS}`).getByText('5.000.015').waitFor()
    expect(await cell(`O${BIG_ROWS}`).getAttribute('class')).toContain('active')
    await page.keyboard.press('Control+Home')
    await expect.poll(() => page.locator('.cell.active').getAttribute('data-a1')).toBe('A1')
  })

  test('PageDown turun satu layar, Shift+panah memperluas pilihan', async () => {
    const { page } = await openBigSheet()
    await page.keyboard.press('PageDown')
    const reached = await page.locator('.cell.active').getAttribute('data-row')
    expect(Number(reached)).toBeGreaterThan(15)
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowRight')
    expect(await page.locator('.cell.selected').count()).toBe(4)
  })

  test('kolom alamat membawa ke sel yang diketik', async () => {
    const { page, cell } = await openBigSheet()
    await page.getByLabel('Alamat sel').fill('C40000')
    await page.getByLabel('Alamat sel').press('Enter')
    await cell('C40000').getByText('4.000.003').waitFor()
    expect(await page.getByRole('grid').getAttribute('aria-activedescendant')).toBe('sel-40000-3')
  })

  test('skrip dapat membawa ke suatu rentang', async () => {
    const { page, cell, choose } = await at.open()
    await choose('PUG', 'Lainnya', 'Menuju baris 25.000')
    await cell('D25001').getByText('2.500.104').waitFor()
    expect(await page.getByLabel('Alamat sel').inputValue()).toBe('C25000:D25001')
  })

  test('tautan di dalam buku kerja melompat ke selnya', async () => {
    const { page, cell } = await at.open()
    await cell('H4').getByRole('link').click()
    await cell('B49990').getByText('4.999.002').waitFor()
    expect(await page.getByRole('tab', { name: 'Anggaran' }).getAttribute('aria-selected')).toBe('true')
  })

  test('bilah status menjumlah seluruh kolom yang dipilih', async () => {
    const { page } = await openBigSheet()
    await page.locator('[data-column-header="1"]').click()
    await page.getByText('Terisi: 50.000').waitFor()
    // Rows 2 to 50,000: the sum of r * 100 + 1.
    await page.getByText('Jumlah: 125.002.549.899').waitFor()
  })
})

describe('lembar biasa', () => {
  test('sel gabungan tetap tampak walau baris pertamanya tergulir', async () => {
    const { page, cell } = await at.open()
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 110))
    expect(await cell('B9').getAttribute('aria-colspan')).toBe('3')
    expect(await cell('C10').count()).toBe(0)
  })

  test('baris tersembunyi dilewati', async () => {
    const { page, cell } = await at.open()
    await cell('A7').click()
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('.cell.active').getAttribute('data-a1')).toBe('A9')
    expect(await cell('A8').count()).toBe(0)
  })

  test('lembar tersembunyi dapat dilihat dari daftar', async () => {
    const { page, cell } = await at.open()
    expect(await page.getByRole('tab', { name: 'Pengaturan PUG' }).count()).toBe(0)
    await page.getByLabel('Semua lembar').selectOption('Pengaturan PUG (tersembunyi)')
    await cell('B1').getByText('sub kegiatan').waitFor()
  })

  test('skrip diberi tahu apa yang dipilih', async () => {
    const { session, cell } = await at.open()
    await cell('B4').click()
    await cell('C6').click({ modifiers: ['Shift'] })
    await expect
      .poll(() => session.selections.at(-1))
      .toEqual({ sheetId: 1, area: { row: 4, column: 2, rows: 3, columns: 2 } })
  })
})
