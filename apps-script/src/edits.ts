import { acceptFinding, checkData, goToCell, moreFindings, showDataCheck } from './data-check/check-data.ts'
import { takeOffered } from './undo/kept-edits.ts'
import { undoLastRun } from './undo/undo-last-run.ts'

/** Every function exported here is a global of the script `Edits`: the menu and the panels may call it. */
export { acceptFinding, checkData, goToCell, moreFindings, showDataCheck, takeOffered, undoLastRun }
