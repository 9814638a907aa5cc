import { onTestFinished } from 'vitest'
import { BUILT_ADD_ON, type Bundle, loadBundle } from '../../../local-sheets/runtime/bundle.ts'
import type { Interrupts } from '../../../local-sheets/runtime/interruption.ts'
import { isReturnable, toPlain } from '../../../local-sheets/runtime/plain.ts'
import { webAppEvent, webAppReply } from '../../../local-sheets/runtime/web-app.ts'
import { type Link, parseFileLines } from '../../../shared/evidence/chain.ts'
import { pairDevice } from '../../../shared/protocol/client/ask.ts'
import type { Connection, HttpAnswer, Ports, Signer } from '../../../shared/protocol/client/ports.ts'
import { NOON, type OfficeOptions, openOffice } from '../../local-sheets/office.ts'
import { newDevice, portsOver } from '../../shared/protocol/device.ts'

export const ADDRESS = 'http://127.0.0.1/macros/s/x/exec'

export interface EvidenceOffice {
  /** Posts a body to the web app. */
  post(body: string): Promise<HttpAnswer>
  /** What the last request called, by name. */
  readonly calls: () => Readonly<Record<string, number>>
  /** Calls a function as a panel does. Throws what the panel is told. */
  ask(functionName: string, ...args: readonly unknown[]): Promise<unknown>
  /** Runs the body of a function at the sheet; `book` is the workbook. */
  run(body: string): Promise<unknown>
  /** The register as texts, by title; `[]` where there is none. */
  register(): Promise<readonly Readonly<Record<string, string>>[]>
  /** Files in Drive, folders left out. */
  files(): readonly {
    readonly name: string
    readonly path: string
    readonly bytes: Uint8Array
    readonly trashed: boolean
  }[]
  /** Somebody throws a folder away. */
  spoilFolder(name: string, harm: 'trashed' | 'removed'): void
  readonly ports: Ports
  /** What the script wrote to its log. */
  readonly log: readonly string[]
  readonly property: (key: string) => string | undefined
  /** As if the script had never remembered this. */
  forget(key: string): void
  /** Notes workbook and script properties as they are; the function given brings that back. Drive keeps its files. */
  note(): () => void
}

/** An office with an add-on, the built one unless told, and its web app. */
export async function openEvidenceOffice(
  options: OfficeOptions & { interrupts?: Interrupts; addOn?: Bundle } = {},
): Promise<EvidenceOffice> {
  const office = await openOffice(options)
  const engine = await office.engine(options.addOn ?? (await loadBundle(BUILT_ADD_ON)))
  onTestFinished(() => engine.close())
  let calls: Readonly<Record<string, number>> = {}
  const post = async (body: string): Promise<HttpAnswer> => {
    const event = webAppEvent({
      method: 'POST',
      pathInfo: '',
      queryString: '',
      body: { contents: body, length: Buffer.byteLength(body), type: 'text/plain' },
    })
    const finished = engine.runHere({ functionName: 'doPost', args: [event], kind: 'webApp' })
    calls = finished.calls
    const reply = webAppReply(finished)
    if (reply.kind === 'failed') return { status: 200, text: `<!DOCTYPE html>${reply.message}` }
    return { status: 200, text: reply.content }
  }
  const run = (body: string) => office.run(`const book = SpreadsheetApp.getActiveSpreadsheet(); ${body}`)
  const { drive, workbook, properties } = office.document
  return {
    post,
    run,
    calls: () => calls,
    async ask(functionName, ...args) {
      const { outcome } = engine.runHere({ functionName, args, kind: 'menu' })
      if (!outcome.ok) throw new Error(outcome.message)
      return isReturnable(outcome.value) ? toPlain(outcome.value) : null
    },
    async register() {
      const rows = await run(
        "const sheet = book.getSheetByName('Bukti Dukung'); return sheet ? sheet.getDataRange().getDisplayValues() : []",
      )
      return Array.isArray(rows) ? rowsByTitle(rows) : []
    },
    files: () =>
      drive
        .all()
        .filter(({ mimeType }) => !mimeType.endsWith('folder'))
        .map((file) => ({
          name: file.name,
          path: pathOf(file.parents[0] ?? ''),
          bytes: drive.bytes(file),
          trashed: isInBin(file.id),
        })),
    spoilFolder(name, harm) {
      const folder = drive.all().find((file) => file.name === name)
      if (!folder) throw new Error(`no folder ${name}`)
      if (harm === 'removed') drive.remove(folder)
      else drive.put({ ...folder, trashed: true }, null)
    },
    ports: portsOver(post, options.now ?? (() => NOON)),
    log: office.heard.log,
    property: (key) => properties.all('script')[key],
    forget: (key) => properties.remove('script', key),
    note() {
      const { state } = workbook
      const known = properties.all('script')
      return () => {
        workbook.change(state)
        properties.set('script', known, true)
      }
    },
  }

  function isInBin(id: string): boolean {
    const file = drive.find(id)
    return file !== null && (file.trashed || file.parents.some(isInBin))
  }

  function pathOf(id: string): string {
    const folder = drive.find(id)
    return folder ? `${pathOf(folder.parents[0] ?? '')}/${folder.name}` : ''
  }
}

/** Calls that reach a server of Google's; digests, base64 and the answer's text are made on the spot. */
export function reachesGoogle(call: string): boolean {
  return !/^(Utilities|Blob|ContentService|TextOutput|console)\./.test(call)
}

/** Rows below a header, by its titles. */
export function rowsByTitle([titles = [], ...lines]: readonly (readonly string[])[]): readonly Readonly<
  Record<string, string>
>[] {
  return lines.map((line) => Object.fromEntries(titles.map((title, index) => [title, String(line[index] ?? '')])))
}

/** The chain as it stands in the register. */
export function linksOf(rows: Awaited<ReturnType<EvidenceOffice['register']>>): readonly Link[] {
  return rows.map((row) => ({
    rowHash: row['Hash Baris'] ?? '',
    sealed: {
      number: Number(row['Nomor']),
      previous: row['Hash Sebelumnya'] ?? '',
      id: row['ID Klip'] ?? '',
      received: row['Waktu Server'] ?? '',
      register: row['ID Daftar'] ?? '',
      device: row['ID Perangkat'] ?? '',
      time: row['Waktu Kirim'] ?? '',
      nonce: row['Nonce'] ?? '',
      signature: row['Tanda Tangan'] ?? '',
      payloadSha256: row['Hash Rekaman'] ?? '',
      files: parseFileLines(row['Hash Berkas'] ?? '') ?? [],
    },
  }))
}

export interface PairedDevice {
  readonly connection: Connection
  readonly signer: Signer
  readonly publicKey: string
}

/** Shows a code at the sheet and pairs a new device by it. */
export async function pairNew(office: EvidenceOffice): Promise<PairedDevice> {
  const { publicKey, signer } = await newDevice()
  const { code } = codeIn(await office.ask('offerPairing'))
  const wish = { address: ADDRESS, code, publicKey, name: 'Chrome di laptop Rina', officer: 'Rina' }
  const outcome = await pairDevice(office.ports, signer, wish)
  if (outcome.kind !== 'accepted') throw new Error(`not paired: ${JSON.stringify(outcome)}`)
  return { connection: { address: ADDRESS, register: outcome.answer.register, signer }, signer, publicKey }
}

export function codeIn(offer: unknown): { readonly code: string } {
  if (typeof offer === 'object' && offer !== null && 'code' in offer) return { code: String(offer.code) }
  throw new Error(`no code: ${JSON.stringify(offer)}`)
}
