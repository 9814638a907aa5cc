import { addOn } from './id/add-on.ts'
import { checks } from './id/checks.ts'
import { indicators } from './id/indicators.ts'
import { mapping } from './id/mapping.ts'
import { proof } from './id/proof.ts'
import { protocol } from './id/protocol.ts'
import { tables } from './id/tables.ts'
import { tracking } from './id/tracking.ts'

/** Every sentence that people see, in the language of the office. */
export const indonesian = {
  ...tables,
  ...indicators,
  ...tracking,
  ...addOn,
  ...checks,
  ...mapping,
  ...protocol,
  ...proof,
}
