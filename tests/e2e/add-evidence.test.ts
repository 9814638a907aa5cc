import type { FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { writeClipFile } from '../../shared/protocol/clip-file.ts'
import { type Request, signedText } from '../../shared/protocol/request.ts'
import { bytesOf, clipOf } from '../shared/evidence/clips.ts'
import { sha256 } from '../shared/protocol/device.ts'
import { type EvidenceSession, openEvidenceSession } from './evidence-session.ts'
import { violations } from './sheets-page/accessible.ts'
import { cellOn, chooseOn, type Stand, stand } from './sheets-page/open-page.ts'

let at: Stand
let office: EvidenceSession
let page: Page
let panel: FrameLocator

beforeAll(async () => {
  at = await stand()
})
afterAll(() => at.close())
beforeEach(async () => {
  office = await openEvidenceSession()
  page = (await at.browse(office.session)).page
  panel = page.frameLocator('iframe')
  await chooseOn(page, 'PUG', 'Tambah Bukti')
  await panel.getByLabel('Langkah').waitFor()
})
afterEach(() => office.close())

const file = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
})

test('beberapa berkas sekaligus: yang gagal tidak menahan yang lain, dan semua yang tersimpan ada di daftar', async () => {
  await panel.getByLabel('Langkah').selectOption('1.2')
  await panel.getByLabel('Bukti dukung yang diminta').selectOption({ label: 'SK penunjukan' })
  await panel.getByLabel('Tanggal berlaku').fill('2026-01-05')
  await panel
    .getByLabel('Berkas', { exact: true })
    .last()
    .setInputFiles([
      file('sk-focal-point.pdf', bytesOf('application/pdf', 'satu')),
      file('bukan-gambar.png', '<svg onload="alert(1)"></svg>'),
      file('lampiran.webp', bytesOf('image/webp', 'dua')),
    ])
  await panel.getByRole('button', { name: 'Simpan ke Bukti Dukung' }).press('Enter')
  await panel.getByText('2 dari 3 tersimpan, 1 gagal.').waitFor()
  await panel.locator('li.failed').getByText('Isinya bukan PDF, JPEG, PNG, atau WebP').waitFor()
  const overflow = await panel.locator('body').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  expect(overflow).toBe(0)
  for (const frame of page.frames()) expect(await violations(frame)).toEqual([])

  await page.getByRole('tab', { name: 'Bukti Dukung' }).click()
  await cellOn(page, 'C2').getByText('sk-focal-point').waitFor()
  await cellOn(page, 'C3').getByText('lampiran').waitFor()
  await cellOn(page, 'F3').getByText('SK penunjukan').waitFor()
  expect(office.session.drive.all().filter(({ mimeType }) => !mimeType.endsWith('folder'))).toHaveLength(2)
})

test('tautan, dengan papan ketik saja', async () => {
  await panel.getByLabel('Berkas', { exact: true }).first().focus()
  await page.keyboard.press('ArrowRight')
  await panel.getByLabel('Alamat').fill('https://drive.google.com/file/d/abc/view')
  await panel.getByLabel('Judul').fill('Juknis PUG 2026')
  await panel.getByLabel('Judul').press('Enter')
  await panel.getByText('1 dari 1 tersimpan.').waitFor()
  await page.getByRole('tab', { name: 'Bukti Dukung' }).click()
  await cellOn(page, 'C2').getByText('Juknis PUG 2026').waitFor()
})

test('berkas klip dari perangkat yang tersambung', async () => {
  const offered = await office.session.run({ functionName: 'offerPairing', args: [] })
  // What the script answers is looked at here, not trusted.
  const { code } = (offered.ok ? offered.result : null) as { code: string }
  const { register, signer } = await office.pair(code, 'Chrome')
  const clip = clipOf([bytesOf('image/png', 'klip')], { title: 'Dari berkas klip' })
  const about = {
    kind: 'clip',
    register,
    device: signer.device,
    time: '2026-03-14T05:00:00.000Z',
    nonce: 'a'.repeat(32),
  } as const
  const [picture] = clip.record.files
  if (!picture) throw new Error('no picture')
  const request: Request = {
    v: 1,
    ...about,
    payload: clip.payload,
    signature: await signer.sign(signedText(about, sha256(clip.payload))),
    files: [await clip.read(picture)],
  }
  await panel.getByLabel('Berkas klip').first().check()
  await panel
    .getByLabel('Berkas klip')
    .last()
    .setInputFiles([
      file('rina.klip.json', writeClipFile([request, { ...request, nonce: 'b'.repeat(32) }])),
      file('lain.json', '{}'),
    ])
  await panel.getByRole('button', { name: 'Simpan ke Bukti Dukung' }).click()
  await panel.getByText('1 dari 3 tersimpan, 2 gagal.').waitFor()
  await panel.getByText(/Tanda tangan perangkat tidak cocok/).waitFor()
  await panel.getByText(/tidak dikenali. Ekspor lagi/).waitFor()
  await page.getByRole('tab', { name: 'Bukti Dukung' }).click()
  await cellOn(page, 'C2').getByText('Dari berkas klip').waitFor()
})
