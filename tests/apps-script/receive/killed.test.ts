import { expect, test } from 'vitest'
import type { Moment } from '../../../local-sheets/runtime/interruption.ts'
import { chainFaults, type Link, parseFileLines } from '../../../shared/evidence/chain.ts'
import type { Connection } from '../../../shared/protocol/client/ports.ts'
import { type OutgoingClip, sendClip } from '../../../shared/protocol/client/send-clip.ts'
import { bytesOf, clipOf } from '../../shared/evidence/clips.ts'
import { sha256 } from '../../shared/protocol/device.ts'
import { type EvidenceOffice, openEvidenceOffice, pairNew } from './evidence-office.ts'

/** Stops the next execution of `doPost` dead at one point, once. */
function executioner() {
  let at: { readonly call: number; readonly when: Moment['when'] } | null = null
  return {
    arm(call: number, when: Moment['when']) {
      at = { call, when }
    },
    /** Whether it has struck since. */
    hasStruck: () => at === null,
    disarm() {
      at = null
    },
    interrupts: ({ functionName, call, when }: Moment) => {
      if (functionName !== 'doPost' || at === null || call !== at.call || when !== at.when) return false
      at = null
      return true
    },
  }
}

/** Sends until it is stored, as the queue does. */
async function persist(office: EvidenceOffice, connection: Connection, clip: OutgoingClip): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const outcome = await sendClip(office.ports, connection, clip, { mayBeThere: attempt > 0 })
    if (outcome.kind === 'accepted') return
  }
  throw new Error('never stored')
}

function linksOf(rows: Awaited<ReturnType<EvidenceOffice['register']>>): readonly Link[] {
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

const headOf = (office: EvidenceOffice): { count: number; hash: string } =>
  JSON.parse(office.property('evidence.head') ?? '{}')

const cases = [
  { what: 'one file along with it', tiles: 1, caption: 'Foto', before: () => undefined },
  { what: 'three files ahead of it', tiles: 3, caption: 'Foto', before: () => undefined },
  { what: 'a record too long for a cell', tiles: 1, caption: 'Panjang. '.repeat(6000), before: () => undefined },
  {
    what: 'folders and ids still to be made',
    tiles: 1,
    caption: 'Foto',
    before: (office: EvidenceOffice) => {
      office.forget('evidence.folders')
      office.forget('evidence.driveIds')
    },
  },
]

test.each(cases)(
  'a clip with $what, killed at any point: after a retry it is there exactly once, and the chain is whole',
  async ({ tiles, caption, before }) => {
    const death = executioner()
    const office = await openEvidenceOffice({ interrupts: death.interrupts })
    const { connection } = await pairNew(office)
    await persist(office, connection, clipOf([bytesOf('image/png', 'pertama')]))
    const ids: string[] = []
    const hashes: string[] = []
    for (const when of ['before', 'after'] as const) {
      for (let call = 1; ; call++) {
        before(office)
        const contents = Array.from({ length: tiles }, (_, index) => bytesOf('image/png', `${when} ${call} ${index}`))
        const clip = clipOf(contents, { caption })
        death.arm(call, when)
        await persist(office, connection, clip)
        ids.push(clip.record.id)
        hashes.push(...contents.map(sha256))
        if (!death.hasStruck()) break
      }
      death.disarm()
    }
    const rows = await office.register()
    expect(rows.slice(1).map((row) => row['ID Klip'])).toEqual(ids)
    expect(chainFaults(linksOf(rows), headOf(office), sha256)).toEqual([])
    const inDrive = office.files().map(({ bytes }) => sha256(bytes))
    for (const hash of hashes) expect(inDrive.filter((each) => each === hash)).toHaveLength(1)
    expect(ids.length).toBeGreaterThan(40)
  },
  120_000,
)

test('the first clip of all, killed while the sheet is made: the sheet is whole after the retry', async () => {
  const death = executioner()
  const office = await openEvidenceOffice({ interrupts: death.interrupts })
  const { connection } = await pairNew(office)
  let made = 0
  // Every fifth point: making the sheet takes a hundred calls of one kind.
  for (let call = 8; ; call += 5) {
    death.arm(call, 'after')
    await persist(office, connection, clipOf([bytesOf('image/png', `${call}`)]))
    if (!death.hasStruck()) break
    const rows = await office.register()
    expect(rows.map((row) => row['Nomor'])).toEqual([String(++made)])
    await office.run("book.deleteSheet(book.getSheetByName('Bukti Dukung'))")
  }
  expect(made).toBeGreaterThan(10)
}, 60_000)
