import { expect, test } from 'vitest'
import { bundleOf, openWebAppOffice } from '../web-app-office.ts'
import { ask } from './asking.ts'

const SCRIPT = `
  function doGet(e) {
    const { jenis, jadi } = e.parameter
    const blob = Utilities.newBlob('<script>alert(1)</script>', jenis, 'x')
    const { webViewLink } = Drive.Files.create({ name: 'Bukti "1".bin', mimeType: jadi || undefined }, blob, { fields: 'webViewLink' })
    return ContentService.createTextOutput(webViewLink)
  }`

test.each`
  jenis                | jadi                                      | cara            | tipe                           | kotakPasir
  ${'image/png'}       | ${''}                                     | ${'inline'}     | ${'image/png'}                 | ${true}
  ${'text/plain'}      | ${''}                                     | ${'inline'}     | ${'text/plain; charset=utf-8'} | ${true}
  ${'application/pdf'} | ${''}                                     | ${'inline'}     | ${'application/pdf'}           | ${false}
  ${'text/html'}       | ${''}                                     | ${'attachment'} | ${'application/octet-stream'}  | ${true}
  ${'image/svg+xml'}   | ${''}                                     | ${'attachment'} | ${'application/octet-stream'}  | ${true}
  ${'text/html'}       | ${'application/vnd.google-apps.document'} | ${'inline'}     | ${'text/html; charset=utf-8'}  | ${true}
`('tautan ke $jenis $jadi dibuka $cara sebagai $tipe', async ({ jenis, jadi, cara, tipe, kotakPasir }) => {
  const { url, address } = await openWebAppOffice({ bundle: await bundleOf(SCRIPT) })
  const link = await (await fetch(`${url}?${new URLSearchParams({ jenis, jadi })}`)).text()
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/drive\/file\/d\/[\w-]+\/view$/)
  const { status, headers } = await ask(address, link)
  const policy = String(headers['content-security-policy'])
  expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([200, tipe, 'nosniff'])
  expect(headers['content-disposition']).toBe(`${cara}; filename*=UTF-8''Bukti%20%221%22.bin`)
  expect([policy.startsWith('sandbox;'), policy.includes("default-src 'none'")]).toEqual([kotakPasir, true])
})

test('berkas yang tidak ada: satu kalimat', async () => {
  const { address } = await openWebAppOffice({ bundle: await bundleOf(SCRIPT) })
  const { status, body } = await ask(address, '/drive/file/d/..%2F..%2Fetc/view')
  expect([status, JSON.parse(body)]).toEqual([404, { message: 'Berkas ini tidak ada lagi di Drive lokal.' }])
})
