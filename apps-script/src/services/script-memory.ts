import type { Properties } from '../../../shared/evidence/ledger/properties.ts'

/** The script's properties, read at once and written in batches; what was written is known without reading again. */
export interface Memory {
  readonly values: () => Properties
  write(changes: Properties): void
}

/** To be opened, and written, under the script lock only. */
export function openMemory(): Memory {
  const store = PropertiesService.getScriptProperties()
  let values: Properties = store.getProperties()
  return {
    values: () => values,
    write(changes) {
      store.setProperties({ ...changes })
      values = { ...values, ...changes }
    },
  }
}
