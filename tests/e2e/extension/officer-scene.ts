import { builtExtension, type Officer, officerAt } from './officer.ts'
import { type Pages, servePages } from './pages.ts'
import { CODE, StandInSheet } from './stand-in-sheet.ts'

/** An officer whose browser is paired with a sheet, and pages to clip. */
export interface OfficerScene {
  readonly officer: Officer
  readonly sheet: StandInSheet
  readonly pages: Pages
  close(): Promise<void>
}

export async function openOfficerScene(): Promise<OfficerScene> {
  const [built, sheet, pages] = await Promise.all([builtExtension(), StandInSheet.start(), servePages()])
  const officer = await officerAt(built)
  await officer.pair(`${sheet.address}#kode=${CODE}`)
  return {
    officer,
    sheet,
    pages,
    async close() {
      await officer.leave()
      await pages.close()
      await sheet.stop()
    },
  }
}
