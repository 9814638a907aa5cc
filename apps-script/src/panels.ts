import { aboutWorkbook, showAbout } from './about/about-workbook.ts'
import { prepareSourceSheets } from './sources/prepare-source-sheets.ts'
import { goToRow, selectedIndicator, showTrace, traceIndicator } from './trace/trace-indicator.ts'

/** Every function exported here is a global of the script `Panels`: what shows a panel, and what the panels ask for. */
export { aboutWorkbook, goToRow, prepareSourceSheets, selectedIndicator, showAbout, showTrace, traceIndicator }
