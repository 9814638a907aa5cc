import type { TableReading } from '../tables/reading.ts'
import type { SheetMapping } from './mapping.ts'

/** Which of its sheet's tables a reading is, from 0: those that the office spoke of come first, then those found besides. */
export function placeOf(reading: TableReading, ofSheet: readonly TableReading[], said: number): number {
  const found = ofSheet.filter(({ mapped }) => mapped === undefined)
  return reading.mapped ?? said + found.indexOf(reading)
}

/** The readings of a sheet's tables, by their place in it; a table that is ignored has none. `sheet` holds what was found besides, too. */
export function readingsByPlace(
  { sheetId, tables }: SheetMapping,
  readings: readonly TableReading[],
): ReadonlyMap<number, TableReading> {
  const own = readings.filter((one) => one.sheetId === sheetId)
  const said = tables.length - own.filter(({ mapped }) => mapped === undefined).length
  return new Map(own.map((reading) => [placeOf(reading, own, said), reading]))
}
