import { areaName, parseReference, resolve } from '../../workbook/address.ts'
import type { Area } from '../../workbook/area.ts'

const FILE_SIZE = { rows: 1_048_576, columns: 16_384 }

/** `A1:A9 C1` → its rectangles. What is no reference is left out. */
export function readAreas(sqref: string): readonly Area[] {
  return sqref.split(/\s+/).flatMap((text) => {
    const reference = parseReference(text)
    return reference ? [resolve(reference, FILE_SIZE)] : []
  })
}

export const writeAreas = (areas: readonly Area[]): string => areas.map((area) => areaName(area)).join(' ')
