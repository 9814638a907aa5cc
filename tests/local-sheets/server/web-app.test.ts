import { describe, expect, test } from 'vitest'
import { openDocument } from '../../../local-sheets/storage/document.ts'
import { faultyProxy } from '../faulty-proxy.ts'
import { killedAt } from '../office.ts'
import { bundleOf, openWebAppOffice } from '../web-app-office.ts'
import { ask } from './asking.ts'

const SCRIPT = `
  const json = (value) => ContentService.createTextOutput(JSON.stringify(value)).setMimeType(ContentService.MimeType.JSON)
  function doGet(e) {
    if (e.parameter.apa === 'html') return HtmlService.createHtmlOutput('<h1>Halo</h1><script>alert(1)</script>')
    if (e.parameter.apa === 'kosong') return
    if (e.parameter.apa === 'angka') return 5
    if (e.parameter.apa === 'gagal') throw new TypeError('tidak <b>boleh</b>')
    if (e.parameter.apa === 'alamat') return json(ScriptApp.getService().getUrl())
    return json(e)
  }
  function doPost(e) {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet()
    sheet.appendRow([e.postData.contents])
    return json({ ok: true, row: sheet.getLastRow() })
  }`

const office = async (code = SCRIPT, options = {}) => openWebAppOffice({ bundle: await bundleOf(code), ...options })
const post = (contents: string, headers: Record<string, string> = {}) => ({ method: 'POST', headers, body: contents })

describe('jalan sebuah jawaban', () => {
  test('fact 184 (unsure): 302 ke alamat kedua, yang memberi teksnya satu kali', async () => {
    const { url, address } = await office()
    const first = await ask(
      address,
      url,
      post('bukti', { 'content-type': 'text/plain', origin: 'https://situs.example' }),
    )
    expect(first.status).toBe(302)
    const location = String(first.headers['location'])
    expect(location).toContain('/macros/echo?user_content_key=')
    const second = await ask(address, location)
    expect([second.status, second.headers['content-type'], second.headers['access-control-allow-origin']]).toEqual([
      200,
      'application/json; charset=utf-8',
      '*',
    ])
    expect(JSON.parse(second.body)).toEqual({ ok: true, row: 1 })
    expect((await ask(address, location)).status).toBe(404)
  })

  test('fetch mengikuti alamat kedua dengan sendirinya', async () => {
    const { url } = await office()
    const response = await fetch(url, { method: 'POST', body: 'bukti', credentials: 'omit', redirect: 'follow' })
    expect(await response.json()).toEqual({ ok: true, row: 1 })
  })

  test('yang dijawab sudah tersimpan di cakram', async () => {
    const { url, file } = await office()
    await fetch(url, { method: 'POST', body: 'bukti' })
    const kept = await openDocument(file)
    expect(kept.workbook.state.sheets[0]?.grid[0]?.[0]?.value).toBe('bukti')
  })

  test('alamatnya diketahui skrip, dan sama setelah dibuka lagi', async () => {
    const { url, file, session } = await office()
    expect(await (await fetch(`${url}?apa=alamat`)).json()).toBe(url)
    await session.save()
    const again = await openWebAppOffice({ bundle: await bundleOf(SCRIPT), file })
    expect(again.session.webApp.id).toBe(session.webApp.id)
  })
})

describe('yang bukan jawaban', () => {
  test.each`
    apa         | pesan
    ${'kosong'} | ${'The script completed but did not return anything.'}
    ${'angka'}  | ${'The script completed but the returned value is not a supported return type.'}
    ${'gagal'}  | ${'TypeError: tidak &lt;b&gt;boleh&lt;/b&gt;'}
  `('fact 183: doGet yang $apa menjadi halaman: $pesan', async ({ apa, pesan }) => {
    const { url, address } = await office()
    const { status, headers, body } = await ask(address, `${url}?apa=${apa}`)
    expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([
      200,
      'text/html; charset=utf-8',
      undefined,
    ])
    expect(body).toContain(pesan)
  })

  test.each`
    metode       | alamat                   | status | pesan
    ${'POST'}    | ${''}                    | ${200} | ${'Script function not found: doPost'}
    ${'OPTIONS'} | ${''}                    | ${405} | ${'inappropriate'}
    ${'PUT'}     | ${''}                    | ${405} | ${'inappropriate'}
    ${'POST'}    | ${'/macros/s/lain/exec'} | ${404} | ${'unable to open'}
    ${'POST'}    | ${'/macros/echo'}        | ${405} | ${'inappropriate'}
  `('$metode $alamat: $status $pesan', async ({ metode, alamat, status, pesan }) => {
    const { url, address } = await office('function doGet() {}')
    const answered = await ask(address, alamat || url, { method: metode })
    expect([answered.status, answered.body]).toEqual([status, expect.stringContaining(pesan)])
  })

  test('manifes tanpa akses anonim: halaman masuk, dan skrip tidak jalan', async () => {
    const { url, address, calls } = await openWebAppOffice({ bundle: await bundleOf(SCRIPT, {}) })
    expect((await ask(address, url, post('bukti'))).body).toContain('Sign in')
    expect(calls).toEqual([])
  })

  test('isi lebih dari 50 MB ditolak sebelum skrip jalan', async () => {
    const { url, address, calls } = await office()
    const { status } = await ask(address, url, post('x'.repeat(50 * 1024 * 1024 + 1)))
    expect([status, calls]).toEqual([413, []])
  })

  test('nama lain yang menunjuk ke komputer ini ditolak', async () => {
    const { url, address, calls } = await office()
    expect((await ask(address, url, post('bukti', { host: 'jahat.example' }))).status).toBe(403)
    expect(calls).toEqual([])
  })

  test('HTML dari skrip tampil tanpa menjalankan apa pun', async () => {
    const { url, address } = await office()
    const { headers, body } = await ask(address, `${url}?apa=html`)
    expect(headers['content-security-policy']).toContain("sandbox; default-src 'none'")
    expect(body).toContain('<h1>Halo</h1>')
  })
})

describe('gangguan di jalan', () => {
  test.each`
    gangguan        | sampai | hasil
    ${'down'}       | ${0}   | ${'galat jaringan'}
    ${'answerLost'} | ${1}   | ${'galat jaringan'}
    ${'loginPage'}  | ${0}   | ${'text/html; charset=utf-8'}
    ${'errorPage'}  | ${1}   | ${'text/html; charset=utf-8'}
    ${'echoLost'}   | ${1}   | ${'text/html; charset=utf-8'}
    ${'twice'}      | ${2}   | ${'application/json; charset=utf-8'}
  `('$gangguan: $sampai kali sampai, klien melihat $hasil', async ({ gangguan, sampai, hasil }) => {
    const { url, address, calls } = await office()
    const proxy = await faultyProxy(address)
    try {
      proxy.next(gangguan)
      const seen = await fetch(url.replace(new URL(address).origin, proxy.origin), {
        method: 'POST',
        body: 'bukti',
      }).then(
        (response) => response.headers.get('content-type'),
        () => 'galat jaringan',
      )
      expect([seen, calls.length, proxy.posts]).toEqual([hasil, sampai, 1])
    } finally {
      await proxy.close()
    }
  })

  test('jawaban yang ditahan datang setelah dilepas', async () => {
    const { url, address } = await office()
    const proxy = await faultyProxy(address)
    try {
      proxy.next('held')
      const answer = fetch(url.replace(new URL(address).origin, proxy.origin), { method: 'POST', body: 'bukti' })
      proxy.release()
      expect(await (await answer).json()).toEqual({ ok: true, row: 1 })
    } finally {
      await proxy.close()
    }
  })
})

test('eksekusi yang dimatikan menjawab halaman galat, dan permintaan berikutnya jalan seperti biasa', async () => {
  const { interrupts, wasKilled } = killedAt('doPost', 3, 'after')
  const { url, calls } = await office(SCRIPT, { interrupts })
  const first = await fetch(url, { method: 'POST', body: 'satu' })
  expect(await first.text()).toContain('a server error occurred')
  expect([wasKilled(), calls[0]]).toEqual([
    true,
    { 'SpreadsheetApp.getActiveSpreadsheet': 1, 'Spreadsheet.getActiveSheet': 1, 'Sheet.appendRow': 1 },
  ])
  expect(await (await fetch(url, { method: 'POST', body: 'dua' })).json()).toEqual({ ok: true, row: 2 })
})
