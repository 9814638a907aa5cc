import { readFileSync } from 'node:fs'
import { matchHeaders } from '../shared/tables/headers/match-headers.ts'
import { type HeaderTable, parseTablesFile, UnreadableFile } from './headers/parse-tables-file.ts'
import { scoreReport } from './headers/score-report.ts'

/**
 * `npm run headers -- FILE.json`: prints what the add-on would take each table and each of its columns for.
 * With `--score`, and tables that tell their `kind` and `fields`: how often that is right.
 */
function main(args: readonly string[]): number {
  const file = args.find((arg) => !arg.startsWith('--'))
  if (file === undefined) return failed('Sebutkan berkasnya: npm run headers -- BERKAS.json')
  try {
    const tables = parseTablesFile(read(file))
    if (args.includes('--score')) return scored(tables, file)
    process.stdout.write(`${JSON.stringify(tables.map(describe), null, 1)}\n`)
    return 0
  } catch (error) {
    if (error instanceof UnreadableFile) return failed(`${file}: ${error.message}`)
    throw error
  }
}

function scored(tables: readonly HeaderTable[], file: string): number {
  if (tables.every(({ truth }) => truth === null))
    return failed(`${file}: Tidak ada tabel yang menyebut "kind" dan "fields", sehingga tidak dapat dinilai.`)
  process.stdout.write(`${scoreReport(tables).join('\n')}\n`)
  return 0
}

function describe({ id, headers, samples }: HeaderTable) {
  const { kind, columns } = matchHeaders(headers, samples)
  const described = columns.map(({ fields, asked }) => ({ field: fields.join('+') || null, asked }))
  return { id, kind, columns: described }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UnreadableFile('Berkas tidak ada atau tidak dapat dibaca. Periksa nama dan foldernya.')
  }
}

function failed(message: string): number {
  process.stderr.write(`${message}\n`)
  return 1
}

process.exitCode = main(process.argv.slice(2))
