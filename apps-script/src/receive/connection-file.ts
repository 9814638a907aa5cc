import type { FileToSave } from '../../../shared/panels/devices.ts'
import { CONNECTION_FILE_ENDING, writeConnectionFile } from '../../../shared/protocol/connection-file.ts'
import { workbookName } from '../services/workbook.ts'
import { currentCatalog } from './catalog.ts'
import { atTheSheet, registerIdOf } from './devices.ts'

/** The file that connects a browser without a web app. Makes the register's id where there is none yet. */
export function connectionFile(): FileToSave {
  const { register, made } = atTheSheet((memory, now) => ({
    register: registerIdOf(memory),
    made: new Date(now).toISOString(),
  }))
  // Reading the office's sheets takes a while: no device has to wait for it.
  const office = workbookName()
  return {
    name: fileNameOf(office) + CONNECTION_FILE_ENDING,
    text: writeConnectionFile({ register, office, made, catalog: currentCatalog() }),
  }
}

/** What every system takes as a file's name. */
function fileNameOf(office: string): string {
  const words = office
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60)
  return words === '' ? 'PUG' : words
}
