/** Calls that change the spreadsheet. Building a rule (a builder's setters) stays within the script. */
const WRITES = /^(Spreadsheet|Sheet|Range)\.(set|insert|append|clear|delete|hide|autoResize)/

/** Calls that fetch cells. */
const READS = /^(Sheet\.getDataRange|Range\.get(Display)?Values)$/

export const writesIn = (calls: Readonly<Record<string, number>>): number => sumOf(calls, WRITES)
export const readsIn = (calls: Readonly<Record<string, number>>): number => sumOf(calls, READS)

function sumOf(calls: Readonly<Record<string, number>>, names: RegExp): number {
  return Object.entries(calls).reduce((sum, [name, count]) => (names.test(name) ? sum + count : sum), 0)
}
