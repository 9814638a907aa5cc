import type { ColumnSample } from '../../shared/tables/headers/match-headers.ts'

/** One table of the input: its first rows as a sheet gives them, and perhaps some cells below and what it really is. */
export interface HeaderTable {
  readonly id: string
  readonly headers: readonly (readonly string[])[]
  readonly samples: readonly ColumnSample[]
  readonly truth: TableTruth | null
}

/** What a table and each of its columns really hold. */
export interface TableTruth {
  /** `null`: none of our business. */
  readonly kind: string | null
  /** By column: a field, `a+b` where it holds both, `null` where it holds none. */
  readonly fields: readonly (string | null)[]
}

/** The file is not what the command reads; the message is for people. */
export class UnreadableFile extends Error {}

/**
 * Reads `{"rows": [{"id", "headers": [[…], …], "samples"?, "kind"?, "fields"?}]}`; `kind` and `fields` are the truth, to score by.
 *
 * @throws UnreadableFile naming what is wrong and where.
 */
export function parseTablesFile(json: string): readonly HeaderTable[] {
  const rows = property(parse(json), 'rows')
  if (!Array.isArray(rows))
    throw new UnreadableFile('Berkas tidak memuat "rows" berupa daftar. Bentuknya: {"rows": [{"id", "headers"}]}.')
  return rows.map((row: unknown, index) => parseTable(row, index + 1))
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new UnreadableFile('Berkas bukan JSON yang sah. Periksa tanda kurung dan koma di dalamnya.')
  }
}

function parseTable(row: unknown, position: number): HeaderTable {
  const id = property(row, 'id')
  const headers = property(row, 'headers')
  const samples = property(row, 'samples')
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new UnreadableFile(`Tabel ke-${position} tidak memiliki "id".`)
  if (!Array.isArray(headers) || !headers.every(isRow)) {
    throw new UnreadableFile(`Tabel ${id}: "headers" harus berupa daftar baris, dan tiap baris daftar teks.`)
  }
  return {
    id: String(id),
    headers: headers.map((cells) => cells.map((cell) => String(cell ?? ''))),
    samples: Array.isArray(samples) ? samples.flatMap(parseSample) : [],
    truth: parseTruth(row),
  }
}

/** The truth, where the file tells both the kind and the fields; `other` is a table that is none of our business. */
function parseTruth(row: unknown): TableTruth | null {
  const kind = property(row, 'kind')
  const fields = property(row, 'fields')
  if (typeof kind !== 'string' || !Array.isArray(fields)) return null
  return {
    kind: kind === 'other' ? null : kind,
    fields: fields.map((field: unknown) => (typeof field === 'string' ? field : null)),
  }
}

function isRow(row: unknown): row is readonly unknown[] {
  return Array.isArray(row)
}

/** A sample in another shape is left aside: the headers alone are enough. */
function parseSample(sample: unknown): readonly ColumnSample[] {
  const col = property(sample, 'col')
  const values = property(sample, 'values')
  if (typeof col !== 'number' || !Array.isArray(values)) return []
  return [{ col, values: values.map((value: unknown) => (typeof value === 'number' ? value : String(value ?? ''))) }]
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
