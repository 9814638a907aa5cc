import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import { loadBundle } from '../../local-sheets/runtime/bundle.ts'
import { createEngine } from '../../local-sheets/runtime/engine.ts'
import { INDONESIAN, openDocument } from '../../local-sheets/storage/document.ts'
import type { LargeOffice } from './large-office.ts'

/** One click on "Hitung Indikator PUG": how long, and which calls to Google it made. */
export interface ComputeRun {
  /** ms, from the click to the last write; the script is evaluated afresh, as Google does. */
  readonly ms: number
  readonly calls: Readonly<Record<string, number>>
}

/** Clicks `times` times on a workbook of its own; the first click makes the tables, the others find them made. */
export async function clickCompute(office: LargeOffice, times: number): Promise<readonly ComputeRun[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pug-bench-'))
  const file = join(folder, 'Kantor.xlsx')
  const sheets = [
    { name: 'Anggaran', rows: office.budget.map((row) => [...row]) },
    { name: 'Pegawai', rows: office.staff.map((row) => [...row]) },
  ]
  await writeFile(file, await writeXlsx({ sheets }))
  const document = await openDocument(file, INDONESIAN)
  const engine = await createEngine({ document, bundle: await loadBundle('dist/apps-script'), desk: silentDesk })
  try {
    return Array.from({ length: times }, () => {
      const start = performance.now()
      const { outcome, calls } = engine.runHere({ functionName: 'computeIndicators', kind: 'menu' })
      if (!outcome.ok) throw new Error(outcome.message)
      return { ms: performance.now() - start, calls }
    })
  } finally {
    await engine.close()
    await rm(folder, { recursive: true })
  }
}

/** Nobody sits at it. */
export const silentDesk: Parameters<typeof createEngine>[0]['desk'] = {
  toast: () => undefined,
  ask: () => ({ button: 'OK', text: '' }),
  showSidebar: () => undefined,
  showDialog: () => undefined,
  closePanel: () => undefined,
  addMenu: () => undefined,
  activate: () => undefined,
  log: () => undefined,
}
