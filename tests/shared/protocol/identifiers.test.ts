import { expect, test } from 'vitest'
import { daySchema, momentSchema } from '../../../shared/protocol/identifiers.ts'

test.each([
  ['2026-03-15', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['9999-99-99', false],
  ['9999-12-31', false],
  ['1899-12-31', false],
  ['2199-12-31', true],
  ['2026-3-15', false],
  ['2026-03-15T05:00', false],
  [' 2026-03-15', false],
  ['', false],
])('%j is a day: %s', (text, isDay) => {
  expect(daySchema.safeParse(text).success).toBe(isDay)
})

test.each([
  ['2026-03-15T05:00:00.000Z', true],
  ['2026-02-30T05:00:00.000Z', false],
  ['9999-12-31T23:59:59.999Z', false],
  ['2026-03-15T24:00:00.000Z', false],
  ['2026-03-15T05:60:00.000Z', false],
  ['2026-03-15T05:00:00Z', false],
  ['2026-03-15T05:00:00.000+07:00', false],
  ['2026-03-15', false],
])('%j is a moment: %s', (text, isMoment) => {
  expect(momentSchema.safeParse(text).success).toBe(isMoment)
})
