import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSession } from '../../../local-sheets/session/open-session.ts'
import type { SessionEvent } from '../../../local-sheets/session/session.ts'
import { emptyXlsx } from '../../../local-sheets/storage/xlsx/file.ts'
import { NOON } from '../office.ts'
import { bundleOf } from '../web-app-office.ts'

/** A page's session over an empty workbook and a script of one's own. */
export async function openSessionOver(code: string) {
  const folder = await bundleOf(code)
  const file = join(folder, 'Buku.xlsx')
  await writeFile(file, await emptyXlsx('Pegawai'))
  const session = await openSession({ file, bundle: folder, now: () => NOON })
  onTestFinished(() => session.close())
  const events: SessionEvent[] = []
  session.on((event) => events.push(event))
  const [sheet] = session.summary().sheets
  const sheetId = sheet?.id ?? -1
  const shown = (row: number, column: number) =>
    session.window({ sheetId, area: { row, column, rows: 1, columns: 1 } }).cells[0]
  return { session, events, sheetId, shown, file, folder }
}

/** Resolves with the next event of this type. */
export function nextEvent<T extends SessionEvent['type']>(
  session: { on(listener: (event: SessionEvent) => void): () => void },
  type: T,
): Promise<Extract<SessionEvent, { type: T }>> {
  return new Promise((resolve) => {
    const stop = session.on((event) => {
      if (event.type !== type) return
      stop()
      resolve(event as Extract<SessionEvent, { type: T }>) // its type has just been compared
    })
  })
}
