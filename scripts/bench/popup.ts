import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension, officerAt } from '../../tests/e2e/extension/officer.ts'
import { CODE, StandInSheet } from '../../tests/e2e/extension/stand-in-sheet.ts'
import { median } from './bundle-load.ts'

/**
 * ms from the opening of the popup until its form can be used, median of `runs` openings on a page, in a browser that is
 * warm: the extension's first opening does not count.
 */
export async function popupTime(runs: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'pug-extension-'))
  await buildExtension('chrome', folder)
  const sheet = await StandInSheet.start()
  const officer = await officerAt(join(folder, 'chrome-mv3'))
  try {
    await officer.pair(`${sheet.address}#kode=${CODE}`)
    const tab = await officer.browser.context.newPage()
    await tab.goto(`${sheet.origin}/berita`)
    const times: number[] = []
    for (let run = 0; run <= runs; run++) {
      const popup = await officer.beginClip(tab)
      const time = Number(await popup.run(`performance.getEntriesByName('usable')[0].startTime`))
      if (run > 0) times.push(time)
      await popup.close()
    }
    return median(times)
  } finally {
    await officer.leave()
    await sheet.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
