import { createHash, randomBytes, randomUUID, webcrypto } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import { loadBundle } from '../../local-sheets/runtime/bundle.ts'
import { createEngine, type Engine } from '../../local-sheets/runtime/engine.ts'
import { isReturnable, toPlain } from '../../local-sheets/runtime/plain.ts'
import { webAppEvent, webAppReply } from '../../local-sheets/runtime/web-app.ts'
import { INDONESIAN, openDocument } from '../../local-sheets/storage/document.ts'
import type { EvidenceRecord } from '../../shared/evidence/record.ts'
import { pairDevice } from '../../shared/protocol/client/ask.ts'
import type { Connection, Ports } from '../../shared/protocol/client/ports.ts'
import { type OutgoingClip, sendClip } from '../../shared/protocol/client/send-clip.ts'
import { hexOfBytes } from '../../shared/protocol/hex.ts'
import { deviceIdOf } from '../../shared/protocol/identifiers.ts'
import { silentDesk } from './compute.ts'

/** Digests, base64 and the answer's text are made on the spot: no call to Google. */
const ON_THE_SPOT = /^(Utilities|Blob|ContentService|TextOutput|console)\./

const ADDRESS = 'http://127.0.0.1/macros/s/bench/exec'

/** Makes the register `rows` long; what stands in them does not matter. */
const FILL_UP = `function fillUp(rows) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Bukti Dukung')
  const lacking = rows - sheet.getLastRow() + 1
  if (lacking <= 0) return
  sheet.insertRowsAfter(sheet.getMaxRows(), lacking)
  sheet.getRange(sheet.getLastRow() + 1, 3, lacking, 1).setValues(Array.from({ length: lacking }, () => ['Bukti']))
}`

/** What one clip costs that is the first after so many rows in the register. */
export interface ClipCost {
  readonly rows: number
  readonly calls: number
  /** ms, from the request to the answer, stand-in included. */
  readonly ms: number
}

/** Sends clips by the client library to the built web app, the register ever longer. */
export async function clipCosts(rows: readonly number[]): Promise<readonly ClipCost[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pug-bench-'))
  const file = join(folder, 'Kantor.xlsx')
  await writeFile(file, await writeXlsx({ sheets: [{ name: 'Catatan', rows: [['x']] }] }))
  const document = await openDocument(file, INDONESIAN)
  const bundle = await loadBundle('dist/apps-script')
  const scripts = [...bundle.scripts, { name: 'Bench.js', code: FILL_UP }]
  const engine = await createEngine({ document, bundle: { ...bundle, scripts }, desk: silentDesk })
  try {
    const cost = { calls: 0, ms: 0 }
    const ports = portsOver(engine, cost)
    const connection = await paired(engine, ports)
    await deliver(ports, connection)
    const costs: ClipCost[] = []
    for (const wanted of rows) {
      run(engine, 'fillUp', wanted)
      await deliver(ports, connection)
      costs.push({ rows: wanted, ...cost })
    }
    return costs
  } finally {
    await engine.close()
    await rm(folder, { recursive: true })
  }
}

function run(engine: Engine, functionName: string, ...args: readonly unknown[]): unknown {
  const { outcome } = engine.runHere({ functionName, args, kind: 'menu' })
  if (!outcome.ok) throw new Error(outcome.message)
  return isReturnable(outcome.value) ? toPlain(outcome.value) : null
}

/** The client's surroundings; each request says what it cost. */
function portsOver(engine: Engine, cost: { calls: number; ms: number }): Ports {
  return {
    async post(_address, contents) {
      const body = { contents, length: Buffer.byteLength(contents), type: 'text/plain' }
      const event = webAppEvent({ method: 'POST', pathInfo: '', queryString: '', body })
      const start = performance.now()
      const finished = engine.runHere({ functionName: 'doPost', args: [event], kind: 'webApp' })
      cost.ms = performance.now() - start
      cost.calls = Object.entries(finished.calls).reduce(
        (sum, [name, n]) => (ON_THE_SPOT.test(name) ? sum : sum + n),
        0,
      )
      const reply = webAppReply(finished)
      if (reply.kind === 'failed') throw new Error(reply.message)
      return { status: 200, text: reply.content }
    },
    now: Date.now,
    nonce: () => randomBytes(16).toString('hex'),
    sha256OfText: async (text) => sha256(text),
  }
}

async function paired(engine: Engine, ports: Ports): Promise<Connection> {
  const keys = await webcrypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])
  if (!('privateKey' in keys)) throw new Error('no pair of keys')
  const raw = new Uint8Array(await webcrypto.subtle.exportKey('raw', keys.publicKey))
  const signer = {
    device: deviceIdOf(sha256(raw)),
    sign: async (text: string) =>
      hexOfBytes(new Uint8Array(await webcrypto.subtle.sign('Ed25519', keys.privateKey, Buffer.from(text)))),
  }
  const offer = Object(run(engine, 'offerPairing'))
  const wish = {
    address: ADDRESS,
    code: String(offer.code),
    publicKey: hexOfBytes(raw),
    name: 'Bench',
    officer: 'Bench',
  }
  const outcome = await pairDevice(ports, signer, wish)
  if (outcome.kind !== 'accepted') throw new Error(`not paired: ${JSON.stringify(outcome)}`)
  return { address: ADDRESS, register: outcome.answer.register, signer }
}

async function deliver(ports: Ports, connection: Connection): Promise<void> {
  const outcome = await sendClip(ports, connection, clip())
  if (outcome.kind !== 'accepted') throw new Error(`not stored: ${JSON.stringify(outcome)}`)
}

/** A clip of one picture of 300 KB. */
function clip(): OutgoingClip {
  const bytes = randomBytes(300_000)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const now = new Date().toISOString()
  const record: EvidenceRecord = {
    v: 1,
    id: randomUUID(),
    step: '1.2',
    item: '1.2-3',
    indicators: ['sdm-terlatih'],
    programme: '',
    genre: 'post',
    title: 'Pelatihan PUG',
    account: '',
    platform: '',
    url: '',
    canonicalUrl: '',
    posted: null,
    captured: now,
    effective: now.slice(0, 10),
    caption: '',
    counts: { likes: null, comments: null, shares: null, views: null },
    officer: 'Bench',
    redaction: { boxes: 0, by: '' },
    legalBasis: '',
    note: '',
    link: '',
    sources: {},
    files: [{ name: 'layar.png', type: 'image/png', bytes: bytes.length, sha256: sha256(bytes) }],
  }
  return { record, payload: JSON.stringify(record), read: async () => bytes.toString('base64') }
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
