import { readFileSync } from 'node:fs'
import { matchHeaders } from '../shared/tables/headers/match-headers.ts'
import { type HeaderTable, parseTablesFile, UnreadableFile } from './headers/parse-tables-file.ts'

/** `npm run headers -- FILE.json`: prints what the add-on would take each table and each of its columns for. */
function main(file: string | undefined): number {
  if (file === undefined) return failed('Sebutkan berkasnya: npm run headers -- BERKAS.json')
  try {
    const described = parseTablesFile(read(file)).map(describe)
    process.stdout.write(`${JSON.stringify(described, null, 1)}\n`)
    return 0
  } catch (error) {
    if (error instanceof UnreadableFile) return failed(`${file}: ${error.message}`)
    throw error
  }
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

process.exitCode = main(process.argv[2])
