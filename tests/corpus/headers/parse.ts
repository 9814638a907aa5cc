import type { HeaderTable } from '../../../scripts/headers/parse-tables-file.ts'
import { eventTables } from './events.ts'
import { listTables } from './lists.ts'
import { moneyTables } from './money.ts'
import { paperTables } from './papers.ts'
import { peopleTables } from './people.ts'
import { registerTables } from './registers.ts'
import { trapTables } from './traps.ts'

const cellsOf = (line: string): readonly string[] => line.split('|').map((cell) => cell.trim())

/** One table: its kind, its header rows, and behind `=` what each column holds (`.`: nothing that has a name). */
function parse(paragraph: string, index: number): HeaderTable {
  const [kind = '', ...lines] = paragraph.split('\n')
  const headers = lines.filter((line) => !line.startsWith('= ')).map(cellsOf)
  const fields = cellsOf(lines.find((line) => line.startsWith('= '))?.slice(2) ?? '')
  const truth = { kind: kind === 'other' ? null : kind, fields: fields.map((field) => (field === '.' ? null : field)) }
  return { id: `own${index + 1}`, headers, samples: [], truth }
}

/** Headers of office tables, invented for these tests, with what each column holds. */
export const headerTables: readonly HeaderTable[] = [
  peopleTables,
  moneyTables,
  eventTables,
  paperTables,
  listTables,
  registerTables,
  trapTables,
]
  .flatMap((text) => text.trim().split('\n\n'))
  .map(parse)
