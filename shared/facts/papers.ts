import { processes } from '../plan/processes.ts'
import type { CellReading, TableReading } from '../tables/reading.ts'
import { type Answer, answerOf } from './answer.ts'
import { type DataRow, factsOf } from './columns.ts'
import type { Document, FactsOf, Meeting, Regulation, Report, Score } from './facts.ts'

/** Planning documents. */
export function collectDocuments(tables: readonly TableReading[]): FactsOf<'documents', Document> {
  return factsOf('documents', tables, (row) => ({
    source: row.source,
    title: row.text('title') ?? row.text('type') ?? `Baris ${row.source.row}`,
    type: row.text('type') ?? '',
    year: numberOf(row.reading('year')) ?? row.date('date')?.year ?? null,
    gap: row.answer('gap'),
    genderIssues: row.answer('genderIssues'),
  }))
}

/** Regulations and the processes each covers, told by seven columns of marks or by a list in one column. */
export function collectRegulations(tables: readonly TableReading[]): FactsOf<'regulations', Regulation> {
  return factsOf('regulations', tables, (row) => ({
    source: row.source,
    title: row.text('title') ?? row.text('number') ?? `Baris ${row.source.row}`,
    inForce: row.reading('status') === undefined ? 'yes' : inForce(row.text('status')),
    covers: processes.map(({ field, name }) => coverage(row, field, name)),
  }))
}

function coverage(row: DataRow<'regulations'>, field: (typeof processes)[number]['field'], name: string): Answer {
  if (row.reading(field) !== undefined) return row.answer(field)
  const named = row.list('processes').some((process) => {
    const word = process.trim().toLowerCase()
    return word.includes(name.toLowerCase()) || /semua|seluruh|tujuh|\b7\b/.test(word)
  })
  return named ? 'yes' : 'no'
}

function inForce(status: string | null): Answer {
  if (status === null) return 'missing'
  if (/tidak|belum|dicabut|draf|rancang|usul|proses|batal|kedaluwarsa|diganti/i.test(status)) return 'no'
  return 'yes'
}

/** Meetings of the focal points. Minutes are a mark; where there is no such column, a link or a written result stands for them. */
export function collectMeetings(tables: readonly TableReading[]): FactsOf<'meetings', Meeting> {
  return factsOf('meetings', tables, (row) => ({
    source: row.source,
    title: row.text('title') ?? row.text('agenda') ?? `Baris ${row.source.row}`,
    date: row.date('date'),
    minutes: answerOf(row.reading('minutes') ?? row.reading('link') ?? row.reading('result')),
  }))
}

/** Reports with due and sent dates. */
export function collectReports(tables: readonly TableReading[]): FactsOf<'reports', Report> {
  return factsOf('reports', tables, (row) => {
    const sent = row.reading('sent')
    return {
      source: row.source,
      title: row.text('title') ?? row.text('activity') ?? `Baris ${row.source.row}`,
      due: row.date('due'),
      sent: sent?.kind === 'date' ? sent.value : sent === undefined || sent.kind === 'empty' ? 'missing' : 'unreadable',
    }
  })
}

/** Scores of the office by year. A list of persons with scores is an appraisal of staff, not the office's score. */
export function collectScores(tables: readonly TableReading[]): FactsOf<'scores', Score> {
  const ofOffice = tables.filter(
    (table) => !table.columns.some(({ fields }) => fields.includes('name') || fields.includes('nip')),
  )
  return factsOf('scores', ofOffice, (row) => ({
    source: row.source,
    year: numberOf(row.reading('year')) ?? row.date('date')?.year ?? row.table.year,
    score: row.amount('score'),
  }))
}

function numberOf(reading: CellReading | undefined): number | null {
  return reading?.kind === 'number' ? reading.value : null
}
