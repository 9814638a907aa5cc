import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type RunningServer, startServer } from '../../../local-sheets/server/server.ts'
import { type FakeSession, fakeSession } from '../page/fake-session.ts'
import { ask, PAGE_FILES, post, tokenOf } from './asking.ts'

let pageFolder: string
let session: FakeSession
let server: RunningServer
let errors: unknown[]

beforeAll(async () => {
  pageFolder = await mkdtemp(join(tmpdir(), 'halaman-'))
  const names = { html: 'index.html', script: 'page.js', style: 'page.css', shim: 'panel-shim.js' } as const
  await Promise.all(
    Object.entries(names).map(([key, name]) =>
      writeFile(join(pageFolder, name), PAGE_FILES[key as keyof typeof names]),
    ),
  )
})
afterAll(() => rm(pageFolder, { recursive: true }))
beforeEach(async () => {
  session = fakeSession()
  errors = []
  server = await startServer({ session, pageFolder, port: 0, onError: (error) => errors.push(error) })
})
afterEach(() => server.close())

const edit = { sheetId: 1, row: 5, column: 3, input: 'diretas' }

describe('hanya halaman sendiri yang dilayani', () => {
  test.each`
    siapa                           | kepala                                 | tanda      | status
    ${'halaman sendiri'}            | ${{}}                                  | ${'benar'} | ${200}
    ${'tanpa tanda'}                | ${{}}                                  | ${''}      | ${403}
    ${'tanda yang salah'}           | ${{}}                                  | ${'tebak'} | ${403}
    ${'situs lain'}                 | ${{ origin: 'https://jahat.example' }} | ${'benar'} | ${403}
    ${'bingkai tanpa asal'}         | ${{ origin: 'null' }}                  | ${'benar'} | ${403}
    ${'port lain di komputer ini'}  | ${{ 'sec-fetch-site': 'same-site' }}   | ${'benar'} | ${403}
    ${'situs lain tanpa Origin'}    | ${{ 'sec-fetch-site': 'cross-site' }}  | ${'benar'} | ${403}
    ${'nama yang menunjuk ke sini'} | ${{ host: 'jahat.example' }}           | ${'benar'} | ${403}
  `('$siapa: $status', async (asking: { kepala: Record<string, string>; tanda: string; status: number }) => {
    const token = asking.tanda === 'benar' ? await tokenOf(server.address) : asking.tanda
    const { status } = await ask(server.address, '/api/edit', post(token, edit, asking.kepala))
    expect(status).toBe(asking.status)
    expect(session.inputAt(1, 5, 3)).toBe(asking.status === 200 ? 'diretas' : '85')
  })

  test.each(['/events', '/download'])('%s tanpa tanda ditolak', async (path) => {
    expect((await ask(server.address, path)).status).toBe(403)
  })

  test('halaman tidak dapat dibingkai dan tidak memuat apa pun dari luar', async () => {
    const { headers } = await ask(server.address, '/')
    expect(headers['x-frame-options']).toBe('DENY')
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
  })

  test('server hanya mendengarkan di komputer ini', () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1')
  })
})

describe('permintaan yang tidak beres', () => {
  test.each`
    apa                         | alamat             | isi                                         | status
    ${'nama tak dikenal'}       | ${'/api/format'}   | ${null}                                     | ${404}
    ${'nama bawaan objek'}      | ${'/api/toString'} | ${null}                                     | ${404}
    ${'alamat tak dikenal'}     | ${'/rahasia'}      | ${null}                                     | ${404}
    ${'baris nol'}              | ${'/api/edit'}     | ${{ ...edit, row: 0 }}                      | ${400}
    ${'isi bukan teks'}         | ${'/api/edit'}     | ${{ ...edit, input: 5 }}                    | ${400}
    ${'baris tempelan pincang'} | ${'/api/editArea'} | ${{ ...edit, inputs: [['a', 'b'], ['c']] }} | ${400}
  `('$apa: $status', async ({ alamat, isi, status }: { alamat: string; isi: unknown; status: number }) => {
    const answered = await ask(server.address, alamat, post(await tokenOf(server.address), isi))
    expect(answered.status).toBe(status)
    expect(JSON.parse(answered.body).message).not.toBe('')
  })

  test('bukan JSON: 400', async () => {
    const request = { ...post(await tokenOf(server.address), null), body: '{' }
    expect((await ask(server.address, '/api/edit', request)).status).toBe(400)
  })

  test('galat dari mesin menjadi satu kalimat, dan dilaporkan', async () => {
    const request = post(await tokenOf(server.address), { ...edit, sheetId: 99 })
    const { status, body } = await ask(server.address, '/api/edit', request)
    expect([status, JSON.parse(body).message]).toEqual([500, 'Permintaan gagal. Lembar 99 tidak ada'])
    expect(errors).toHaveLength(1)
  })
})

describe('panel', () => {
  async function openPanel(): Promise<string> {
    const token = await tokenOf(server.address)
    const shown = new Promise<string>((resolve) => {
      session.on((event) => event.type === 'sidebar' && resolve(event.html))
    })
    await ask(server.address, '/api/run', post(token, { functionName: 'bukaPanel', args: [] }))
    await shown
    const stream = await firstEvents(`/events?token=${token}`)
    return /"panelId":"([^"]+)"/.exec(stream)?.[1] ?? ''
  }

  /** What a page that has just connected is told at once. */
  async function firstEvents(path: string): Promise<string> {
    const response = await fetch(new URL(path, server.address))
    const reader = response.body?.getReader()
    let text = ''
    while (!text.includes('"type":"panel"')) text += new TextDecoder().decode((await reader?.read())?.value)
    await reader?.cancel()
    return text
  }

  test('HTML skrip datang dengan kotak pasir dan tanpa jaringan', async () => {
    const { headers, body } = await ask(server.address, `/panel/${await openPanel()}`)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain('sandbox allow-scripts allow-forms allow-popups allow-downloads;')
    expect(policy).not.toContain('allow-same-origin')
    expect(policy).toContain("default-src 'none'")
    expect(body).toMatch(/^<!doctype html><meta charset="utf-8"><script>shim\(\)<\/script>\s*<html lang="id">/)
  })

  test('panel yang ditutup tidak ada lagi', async () => {
    const panelId = await openPanel()
    await ask(server.address, '/api/closePanel', post(await tokenOf(server.address), { panelId }))
    expect((await ask(server.address, `/panel/${panelId}`)).status).toBe(404)
  })
})

test('unduhan bernama seperti berkasnya', async () => {
  const { headers, body } = await ask(server.address, `/download?token=${await tokenOf(server.address)}`)
  expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''Data%20PUG%202025.xlsx")
  expect(body).toBe('isi buku kerja')
})

test('port yang sedang dipakai ditolak', async () => {
  const port = Number(new URL(server.address).port)
  await expect(startServer({ session, pageFolder, port, onError: () => undefined })).rejects.toThrow('EADDRINUSE')
})
