import { createHash, createPublicKey, verify } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type EvidenceRecord, recordSchema } from '../../../shared/evidence/record.ts'
import type { Catalog } from '../../../shared/protocol/catalog.ts'
import { filePayloadSchema, pairPayloadSchema, statusPayloadSchema } from '../../../shared/protocol/payloads.ts'
import { type Request, requestSchema, signedText } from '../../../shared/protocol/request.ts'

/** What the stand-in does to the next requests of a kind, instead of answering them well. */
export type Trouble = 'down' | 'lostAnswer' | 'html' | 'silent'

/** A clip as the stand-in keeps it. */
export interface KeptClip {
  readonly record: EvidenceRecord
  readonly files: readonly Buffer[]
}

export const CODE = 'ABCD2345'
const REGISTER = 'ab'.repeat(16)

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex')

const catalog: Catalog = {
  version: 'c'.repeat(64),
  steps: [
    { id: '1.2', title: 'Tingkatkan Kapasitas SDM', items: [{ id: 'sertifikat', title: 'Sertifikat', owed: true }] },
    {
      id: '2.3',
      title: 'Tingkatkan Pelaksanaan Program Pemberdayaan Gender',
      items: [
        { id: 'laporan-output', title: 'Laporan output (jumlah penerima manfaat)', owed: true },
        { id: 'dokumentasi', title: 'Dokumentasi kegiatan', owed: true },
      ],
    },
  ],
  indicators: [
    { id: 'sdm-terlatih', aspect: 'SDM Terlatih', step: '1.2' },
    { id: 'manfaat-perempuan', aspect: 'Manfaat bagi Perempuan', step: '2.3' },
  ],
  programmes: ['Pengelolaan Informasi dan Komunikasi Publik'],
}

/**
 * A web app that speaks the protocol, with a 302 as Google answers, and with troubles on order. It verifies signatures and
 * hashes, and counts how often each clip was put in.
 */
export class StandInSheet {
  readonly clips = new Map<string, KeptClip>()
  /** Clips in the order in which they were committed; one that stands twice was delivered twice. */
  readonly committed: string[] = []
  readonly requests: string[] = []
  /** Waits before it answers a clip. */
  hold: Promise<void> = Promise.resolve()
  #troubles: Trouble[] = []
  readonly #files = new Map<string, Buffer>()
  readonly #nonces = new Set<string>()
  readonly #devices = new Map<string, string>()
  readonly #answers = new Map<string, string>()
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<StandInSheet> {
    const server = createServer()
    const sheet = new StandInSheet(server)
    server.on('request', (request, response) => void sheet.#serve(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return sheet
  }

  get origin(): string {
    // A server that listens on a port has such an address.
    const { port } = this.#server.address() as AddressInfo
    return `http://localhost:${port}`
  }

  get address(): string {
    return `${this.origin}/macros/s/stand-in/exec`
  }

  trouble(...troubles: readonly Trouble[]): void {
    this.#troubles = [...troubles]
  }

  /** As if nothing had been clipped yet; devices stay paired. */
  forgetClips(): void {
    this.clips.clear()
    this.committed.length = 0
    this.requests.length = 0
    this.#troubles = []
    this.hold = Promise.resolve()
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.origin)
    if (request.method === 'POST') return this.#post(request, response)
    const answer = this.#answers.get(url.pathname)
    if (answer !== undefined) return void response.setHeader('Content-Type', 'application/json').end(answer)
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE)
  }

  async #post(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const parsed = requestSchema.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')))
    this.requests.push(parsed.kind)
    const trouble = this.#troubles.shift()
    if (trouble === 'down') return void response.socket?.destroy()
    if (trouble === 'html')
      return void response.setHeader('Content-Type', 'text/html').end('<!doctype html><h1>Masuk</h1>')
    const answer = JSON.stringify(this.#answer(parsed))
    if (parsed.kind === 'clip') await this.hold
    if (trouble === 'lostAnswer') return void response.socket?.destroy()
    if (trouble === 'silent') return
    const path = `/answer/${this.#answers.size}`
    this.#answers.set(path, answer)
    response.writeHead(302, { Location: path }).end()
  }

  #answer(request: Request): object {
    if (!this.#isSigned(request)) return { ok: false, code: 'badSignature', message: 'badSignature' }
    // Browsers repeat a request by themselves where a connection breaks before the answer.
    if (this.#nonces.has(request.nonce)) return { ok: false, code: 'replayed', message: 'replayed' }
    this.#nonces.add(request.nonce)
    const payload: unknown = JSON.parse(request.payload)
    switch (request.kind) {
      case 'pair': {
        const { code, publicKey } = pairPayloadSchema.parse(payload)
        if (code !== CODE) return { ok: false, code: 'wrongCode', message: 'wrongCode' }
        this.#devices.set(request.device, publicKey)
        return { ok: true, code: 'paired', register: REGISTER, device: request.device, office: 'DISKOMINFO Bengkayang' }
      }
      case 'catalog':
        return { ok: true, code: 'catalog', catalog, clipped: [] }
      case 'status': {
        const { id, files = [] } = statusPayloadSchema.parse(payload)
        if (this.clips.has(id)) return { ok: true, code: 'stored', id, received: null }
        return { ok: true, code: 'notStored', id, files: files.filter((file) => this.#files.has(file)) }
      }
      case 'file': {
        const { file } = filePayloadSchema.parse(payload)
        this.#keep(request)
        return { ok: true, code: 'fileKept', sha256: file.sha256 }
      }
      case 'clip':
        return this.#commit(request, recordSchema.parse(payload))
      case 'revokeSelf':
        this.#devices.delete(request.device)
        return { ok: true, code: 'revoked' }
    }
  }

  #keep({ files = [] }: Request): void {
    for (const file of files) {
      const bytes = Buffer.from(file, 'base64')
      this.#files.set(sha256(bytes), bytes)
    }
  }

  #commit(request: Request, record: EvidenceRecord): object {
    this.#keep(request)
    if (!this.clips.has(record.id)) {
      const files = record.files.map(({ sha256: hash }) => this.#files.get(hash))
      if (files.includes(undefined)) return { ok: false, code: 'filesMissing', message: 'filesMissing' }
      this.clips.set(record.id, { record, files: files.filter((file) => file !== undefined) })
    }
    this.committed.push(record.id)
    return { ok: true, code: 'stored', id: record.id, received: null }
  }

  #isSigned(request: Request): boolean {
    const known = this.#devices.get(request.device)
    const own = request.kind === 'pair' ? pairPayloadSchema.parse(JSON.parse(request.payload)).publicKey : known
    if (own === undefined) return false
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(own, 'hex').toString('base64url') },
      format: 'jwk',
    })
    const text = signedText(request, sha256(request.payload))
    return verify(null, Buffer.from(text), key, Buffer.from(request.signature, 'hex'))
  }
}

/** A page to clip, served from the same computer. */
const PAGE = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>Pelatihan literasi digital bagi perempuan – Bengkayang</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-12T07:00:00Z"></head>
<body style="margin:0;font-family:sans-serif"><header style="background:#12403c;color:#fff;padding:20px">Diskominfo Bengkayang</header>
<article style="padding:24px"><h1>Pelatihan literasi digital bagi perempuan</h1>
<p>Sebanyak 45 peserta perempuan mengikuti pelatihan literasi digital di aula kantor camat.</p></article></body></html>`
