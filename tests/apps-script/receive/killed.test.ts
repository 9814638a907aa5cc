import { expect, test } from 'vitest'
import type { Moment } from '../../../local-sheets/runtime/interruption.ts'
import { chainFaults } from '../../../shared/evidence/chain.ts'
import type { Connection } from '../../../shared/protocol/client/ports.ts'
import { type OutgoingClip, sendClip } from '../../../shared/protocol/client/send-clip.ts'
import { bytesOf, clipOf } from '../../shared/evidence/clips.ts'
import { sha256 } from '../../shared/protocol/device.ts'
import { type EvidenceOffice, linksOf, openEvidenceOffice, pairNew, reachesGoogle } from './evidence-office.ts'
import { trustingAddOn } from './trusting-add-on.ts'

/** Where to strike: right after a call that reached Google, in one of the next requests; both counted from 1. */
interface Blow {
  readonly request: number
  readonly call: number
}

/** Stops executions of `doPost` dead, each blow once. Before a call is after the one before: nothing happens in between. */
function executioner() {
  let blows: readonly Blow[] = []
  let request = 0
  let call = 0
  return {
    arm(...next: readonly Blow[]) {
      blows = next
      request = 0
    },
    hasStruckAll: () => blows.length === 0,
    interrupts: (moment: Moment) => {
      if (moment.functionName !== 'doPost') return false
      if (moment.call === 1 && moment.when === 'before') {
        request++
        call = 0
      }
      if (moment.when === 'before' || !reachesGoogle(moment.name)) return false
      call++
      const strikes = blows.some((blow) => blow.request === request && blow.call === call)
      if (strikes) blows = blows.filter((blow) => blow.request !== request || blow.call !== call)
      return strikes
    },
  }
}

/** Sends until it is stored, as the queue does. */
async function persist(office: EvidenceOffice, connection: Connection, clip: OutgoingClip): Promise<void> {
  for (let attempt = 0; attempt < 6; attempt++) {
    const outcome = await sendClip(office.ports, connection, clip, { mayBeThere: attempt > 0 })
    if (outcome.kind === 'accepted') return
  }
  throw new Error('never stored')
}

const headOf = (office: EvidenceOffice): { count: number; hash: string } =>
  JSON.parse(office.property('evidence.head') ?? '{}')

/** All of the sheet but its rows: what a making cut off and begun again must not do twice, or leave out. */
const lookOfRegister = (office: EvidenceOffice): Promise<unknown> =>
  office.run(`
    const sheet = book.getSheetByName('Bukti Dukung')
    const columns = Array.from({ length: sheet.getMaxColumns() }, (_, index) => index + 1)
    const format = sheet.getRange(2, 1, 1, columns.length)
    return JSON.stringify({
      sheets: book.getSheets().map((each) => each.getName()),
      titles: sheet.getRange(1, 1, 1, columns.length).getValues(),
      widths: columns.map((column) => sheet.getColumnWidth(column)),
      depths: columns.map((column) => sheet.getColumnGroupDepth(column)),
      hidden: columns.map((column) => sheet.isColumnHiddenByUser(column)),
      formats: format.getNumberFormats(),
      choices: format.getDataValidations()[0].map((rule) => rule && rule.getCriteriaValues()),
      frozen: sheet.getFrozenRows(),
      header: [sheet.getRange('A1').getBackground(), sheet.getRange('A1').getFontWeight()],
      protections: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((each) =>
        [each.getDescription(), each.isWarningOnly(), each.getRange().getA1Notation()]),
    })`)

const nothing = (): void => undefined

/** `blows` for the call that is tried; requests: a clip with its file is one, tiles go as status, files, clip. */
const cases = [
  {
    what: 'with its file',
    tiles: 1,
    caption: 'Foto',
    before: nothing,
    blows: (call: number) => [{ request: 1, call }],
  },
  {
    what: 'while a tile goes ahead',
    tiles: 3,
    caption: 'Foto',
    before: nothing,
    blows: (call: number) => [{ request: 2, call }],
  },
  {
    what: 'after its tiles',
    tiles: 3,
    caption: 'Foto',
    before: nothing,
    blows: (call: number) => [{ request: 5, call }],
  },
  {
    what: 'with a record too long for a cell',
    tiles: 1,
    caption: 'Panjang. '.repeat(6000),
    before: nothing,
    blows: (call: number) => [{ request: 1, call }],
  },
  {
    what: 'with folders and ids still to be made',
    tiles: 1,
    caption: 'Foto',
    before: (office: EvidenceOffice) => {
      office.forget('evidence.folders')
      office.forget('evidence.driveIds')
    },
    blows: (call: number) => [{ request: 1, call }],
  },
  {
    what: 'after its row was written, and again while the next request settles that',
    tiles: 1,
    caption: 'Foto',
    before: nothing,
    blows: (call: number) => [
      { request: 1, call: 12 },
      { request: 2, call },
    ],
  },
]

test.each(cases)(
  'a clip $what, killed after any call: after a retry it is there exactly once, and the chain is whole',
  async ({ tiles, caption, before, blows }) => {
    const death = executioner()
    const office = await openEvidenceOffice({ interrupts: death.interrupts, addOn: await trustingAddOn() })
    const { connection } = await pairNew(office)
    await persist(office, connection, clipOf([bytesOf('image/png', 'pertama')]))
    const ids: string[] = []
    const hashes: string[] = []
    for (let call = 1; death.hasStruckAll(); call++) {
      before(office)
      const contents = Array.from({ length: tiles }, (_, index) => bytesOf('image/png', `${call} ${index}`))
      const clip = clipOf(contents, { caption })
      death.arm(...blows(call))
      await persist(office, connection, clip)
      ids.push(clip.record.id)
      hashes.push(...contents.map(sha256))
    }
    const rows = await office.register()
    expect(rows.slice(1).map((row) => row['ID Klip'])).toEqual(ids)
    expect(chainFaults(linksOf(rows), headOf(office), sha256)).toEqual([])
    const inDrive = office.files().map(({ bytes }) => sha256(bytes))
    for (const hash of hashes) expect(inDrive.filter((each) => each === hash)).toHaveLength(1)
    expect(ids.length).toBeGreaterThan(8)
  },
  180_000,
)

test('the first clip of all, killed after any call: after the retry it is there once, on a sheet made whole', async () => {
  const death = executioner()
  const office = await openEvidenceOffice({ interrupts: death.interrupts, addOn: await trustingAddOn() })
  const { connection } = await pairNew(office)
  const beforeAnyClip = office.note()
  const clip = clipOf([bytesOf('image/png', 'pertama')])
  await persist(office, connection, clip)
  const undisturbed = await lookOfRegister(office)
  let call = 1
  for (; ; call++) {
    beforeAnyClip()
    const next = clipOf([bytesOf('image/png', `${call}`)])
    death.arm({ request: 1, call })
    await persist(office, connection, next)
    const rows = await office.register()
    expect(rows.map((row) => row['ID Klip'])).toEqual([next.record.id])
    expect(chainFaults(linksOf(rows), headOf(office), sha256)).toEqual([])
    expect(await lookOfRegister(office), `killed after call ${call}`).toEqual(undisturbed)
    if (!death.hasStruckAll()) break
  }
  // Each point has another picture: of none there are two.
  const pictures = office.files().map(({ bytes }) => sha256(bytes))
  expect([pictures.length, new Set(pictures).size]).toEqual([call + 1, call + 1])
  expect(call).toBeGreaterThan(80)
}, 120_000)
