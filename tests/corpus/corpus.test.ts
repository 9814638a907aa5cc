import { describe, expect, test } from 'vitest'
import { figures } from './figures.ts'
import { computed, outcomesOf, readingOf } from './outcomes.ts'
import { corpus } from './workbooks.ts'

const read = corpus.map((workbook) => ({ workbook, result: computed(workbook) }))
const outcomes = read.flatMap(({ workbook, result }) => outcomesOf(workbook, result))

test('there are at least 40 workbooks, each with a name of its own', () => {
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length)
  expect(corpus.length).toBeGreaterThanOrEqual(40)
})

test('at least 90 of 100 needed fields are mapped without asking', () => {
  const mapped = outcomes.filter(({ outcome }) => outcome === 'mapped').length
  expect(mapped / outcomes.length).toBeGreaterThanOrEqual(0.9)
})

describe.each(read)('$workbook.name', ({ workbook, result }) => {
  test('every needed field is mapped right or asked about, none wrong in silence', () => {
    expect(outcomesOf(workbook, result).filter(({ outcome }) => outcome === 'wrong' || outcome === 'missed')).toEqual(
      [],
    )
  })

  test('its tables are found, and their rows of data are counted, no others', () => {
    for (const sheet of workbook.sheets) {
      const real = sheet.tables.filter(({ kind }) => kind !== null)
      expect(result.tables.filter((table) => table.sheet === sheet.name)).toHaveLength(real.length)
      for (const truth of real) {
        const counted = readingOf(sheet, truth, result.tables)?.rows.filter(({ leftOut }) => leftOut === null)
        expect(counted?.map(({ row }) => row)).toEqual(workbook.isUnclear ? [] : truth.data)
      }
    }
  })

  test('its figures are those of the office', () => {
    const found = workbook.figures.map((id) => {
      const measurement = result.evaluations.find(({ indicator }) => indicator.id === id)?.measurement
      return measurement !== undefined && 'denominator' in measurement
        ? [id, measurement.numerator, measurement.denominator]
        : [id, measurement?.kind]
    })
    expect(found).toEqual(workbook.figures.map((id) => [id, ...(figures[id] ?? [])]))
  })
})

test('what is not clear is asked about, and gives no figure', () => {
  for (const { workbook, result } of read) {
    if (!workbook.isUnclear) continue
    expect(result.tables.flatMap(({ questions }) => questions).length).toBeGreaterThan(0)
    expect(result.evaluations.filter(({ measurement }) => measurement.kind === 'measured')).toEqual([])
  }
})

test("nobody's sex is guessed from a list of who signed", () => {
  const attendance = read.find(({ workbook }) => workbook.name === 'attendance without L/P')
  const women = attendance?.result.evaluations.find(({ indicator }) => indicator.id === 'manfaat-perempuan')
  expect(women?.measurement.kind).toBe('noData')
})
