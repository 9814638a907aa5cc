import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Stand, stand } from './open-page.ts'

let at: Stand
beforeAll(async () => {
  at = await stand()
})
afterAll(() => at.close())

describe('menu dan pesan', () => {
  test('butir menu menjalankan fungsinya; pesan tetap sampai ditutup', async () => {
    const { page, session, choose } = await at.open()
    await choose('PUG', 'Hitung Indikator PUG')
    const message = page.getByText('3 diperbarui, 1 tetap, 2 belum ada data')
    await message.waitFor()
    expect(session.runs).toEqual(['hitung'])
    await page.getByRole('button', { name: 'Tutup' }).click()
    await message.waitFor({ state: 'detached' })
  })

  test('hanya papan ketik: dari sel ke menu, ke anak menu, dan kembali', async () => {
    const { page, session, cell } = await at.open()
    await cell('A4').click()
    await page.getByRole('menuitem', { name: 'PUG' }).focus()
    for (const key of ['Enter', 'End', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key)
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Skrip yang gagal')
    await page.keyboard.press('ArrowLeft')
    expect(await page.locator(':focus').textContent()).toBe('Lainnya')
    await page.keyboard.press('Escape')
    expect(await page.locator(':focus').textContent()).toBe('PUG')
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key)
    await page.getByText('3 diperbarui').waitFor()
    expect(session.runs).toEqual(['hitung'])
    expect(await page.locator(':focus').getAttribute('role')).toBe('grid')
  })

  test('Tab dari kisi sampai ke tab lembar, tidak terperangkap', async () => {
    const { page, cell } = await at.open()
    await cell('A4').click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('role')).toBe('tab')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator(':focus').textContent()).toBe('Anggaran')
  })

  test('galat skrip tampil dengan pesannya sendiri', async () => {
    const { page, choose } = await at.open()
    await choose('PUG', 'Lainnya', 'Skrip yang gagal')
    const alert = page.getByRole('alert')
    await alert.getByText('Skrip berhenti karena galat').waitFor()
    await alert.getByText('Exception: Kolom Jumlah tidak ditemukan (gagal)').waitFor()
    await alert.getByText('Rincian untuk pengembang').click()
    await alert.getByText('at hitung (Code:14)').waitFor()
  })

  test.each`
    bagaimana              | jawab                               | pesan
    ${'Oke'}               | ${['Dinas Kominfo', 'Enter']}       | ${'OK: Dinas Kominfo'}
    ${'Batal'}             | ${['Dinas', 'Tab', 'Tab', 'Enter']} | ${'CANCEL: Dinas'}
    ${'Escape, artinya X'} | ${['Escape']}                       | ${'CLOSE: '}
  `('pertanyaan dijawab: $bagaimana', async ({ jawab, pesan }: { jawab: string[]; pesan: string }) => {
    const { page, choose } = await at.open()
    await choose('PUG', 'Tanya nama…')
    await page.getByRole('dialog', { name: 'Nama OPD' }).waitFor()
    await page.getByText('Menjalankan skrip…').waitFor()
    for (const key of jawab) {
      if (/^(Enter|Tab|Escape)$/.test(key)) await page.keyboard.press(key)
      else await page.keyboard.type(key)
    }
    await expect.poll(() => page.locator('.toast p').textContent()).toBe(pesan)
    await page.getByText('Menjalankan skrip…').waitFor({ state: 'detached' })
  })

  test('pertanyaan ya-tidak', async () => {
    const { page, choose } = await at.open()
    await choose('PUG', 'Tanya hapus…')
    await page.getByRole('dialog').getByRole('button', { name: 'Tidak' }).click()
    await expect.poll(() => page.locator('.toast p').textContent()).toBe('NO')
  })

  test('halaman yang dimuat ulang masih dapat menjawab', async () => {
    const { page, choose } = await at.open()
    await choose('PUG', 'Tanya hapus…')
    await page.getByRole('dialog').waitFor()
    await page.reload()
    await page.getByRole('dialog').getByRole('button', { name: 'Ya' }).click()
    await expect.poll(() => page.locator('.toast p').textContent()).toBe('YES')
  })
})

describe('panel skrip', () => {
  test('bilah sisi 300 px memanggil fungsi dan menerima hasilnya', async () => {
    const { page, choose, panel } = await at.open()
    await choose('PUG', 'Buka panel')
    const frame = await panel()
    await frame.locator('#run').click()
    await frame.getByText('hasil: 42').waitFor()
    expect((await page.locator('iframe').boundingBox())?.width).toBe(300)
    expect(await frame.evaluate(() => document.compatMode)).toBe('CSS1Compat')
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('id')
  })

  test.each`
    tombol       | hasil
    ${'#date'}   | ${'Failed due to illegal value in property: 0'}
    ${'#fail'}   | ${'Exception: Kolom Jumlah tidak ditemukan (tidakAda)'}
    ${'#send'}   | ${'{"opd":"Kominfo","langkah":["1.1","1.2"]}'}
    ${'#escape'} | ${'SecurityError'}
  `('tombol $tombol: $hasil', async ({ tombol, hasil }: { tombol: string; hasil: string }) => {
    const { choose, panel } = await at.open()
    await choose('PUG', 'Buka panel')
    const frame = await panel()
    await frame.locator(tombol).click()
    await expect.poll(() => frame.locator('#out').textContent()).toBe(hasil)
  })

  test('panel menutup dirinya sendiri', async () => {
    const { page, choose, panel } = await at.open()
    await choose('PUG', 'Buka panel')
    await (await panel()).locator('#close').click()
    await page.locator('iframe').waitFor({ state: 'detached' })
  })

  test('dialog HTML seukuran yang diminta; Escape menutupnya', async () => {
    const { page, choose, panel } = await at.open()
    await choose('PUG', 'Buka dialog')
    await panel()
    expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 480, height: 320 })
    await page.getByRole('button', { name: 'Tutup Pratinjau' }).press('Escape')
    await page.locator('iframe').waitFor({ state: 'detached' })
  })
})

test('menyimpan dan mengunduh', async () => {
  const { page, cell } = await at.open()
  await cell('C5').click()
  await page.keyboard.type('91')
  await page.keyboard.press('Enter')
  await page.getByText('Ada perubahan yang belum disimpan').waitFor()
  await page.keyboard.press('Control+s')
  await page.getByText('Tersimpan').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Unduh .xlsx').click()])
  expect(download.suggestedFilename()).toBe('Data PUG 2025.xlsx')
})
