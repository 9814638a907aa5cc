import { expect, test } from 'vitest'
import { parseWrittenDate } from '../../../../extension/extract/time/written-date.ts'
import { wallTime } from '../../../../extension/extract/time/zone.ts'

/** Friday, 14 March 2025, 10.00 WIB. */
const now = Date.parse('2025-03-14T03:00:00Z')
const zone = 'Asia/Pontianak'
const MINUTE = 60_000
const HALF_DAY = 43_200_000

test.each`
  text                                  | language | instant                | plusMinus   | isInferred
  ${'12 Maret pukul 14.00'}             | ${'id'}  | ${'2025-03-12T07:00Z'} | ${MINUTE}   | ${true}
  ${'12 Maret 2025 pukul 14.00'}        | ${'id'}  | ${'2025-03-12T07:00Z'} | ${MINUTE}   | ${true}
  ${'Rabu, 12 Maret 2025 14:00 WIB'}    | ${'id'}  | ${'2025-03-12T07:00Z'} | ${MINUTE}   | ${false}
  ${'Rabu, 12 Maret 2025 | 15:00 WITA'} | ${'id'}  | ${'2025-03-12T07:00Z'} | ${MINUTE}   | ${false}
  ${'12 Mar 2025, 16.00 WIT'}           | ${'id'}  | ${'2025-03-12T07:00Z'} | ${MINUTE}   | ${false}
  ${'12 Maret 2025'}                    | ${'id'}  | ${'2025-03-12T05:00Z'} | ${HALF_DAY} | ${true}
  ${'25 Desember pukul 08.00'}          | ${'id'}  | ${'2024-12-25T01:00Z'} | ${MINUTE}   | ${true}
  ${'Kemarin pukul 09.15'}              | ${'id'}  | ${'2025-03-13T02:15Z'} | ${MINUTE}   | ${true}
  ${'Hari ini pukul 07.30'}             | ${'id'}  | ${'2025-03-14T00:30Z'} | ${MINUTE}   | ${true}
  ${'Senin pukul 14.00'}                | ${'id'}  | ${'2025-03-10T07:00Z'} | ${MINUTE}   | ${true}
  ${'Jumat pukul 14.00'}                | ${'id'}  | ${'2025-03-07T07:00Z'} | ${MINUTE}   | ${true}
  ${'12/03/2025 14:00'}                 | ${'id'}  | ${'2025-03-12T07:00Z'} | ${MINUTE}   | ${true}
  ${'12-03-2025'}                       | ${'id'}  | ${'2025-03-12T05:00Z'} | ${HALF_DAY} | ${true}
  ${'2025-03-12 14:00'}                 | ${'id'}  | ${'2025-03-12T07:00Z'} | ${MINUTE}   | ${true}
  ${'17 Agustus 2024'}                  | ${'id'}  | ${'2024-08-17T05:00Z'} | ${HALF_DAY} | ${true}
  ${'March 12 at 2:00 PM'}              | ${'en'}  | ${'2025-03-12T07:00Z'} | ${MINUTE}   | ${true}
  ${'2:00 PM · Mar 12, 2025'}           | ${'en'}  | ${'2025-03-12T07:00Z'} | ${MINUTE}   | ${true}
  ${'2.00 PM · 12 Mar 2025'}            | ${'id'}  | ${'2025-03-12T07:00Z'} | ${MINUTE}   | ${true}
  ${'Yesterday at 12:05 AM'}            | ${'en'}  | ${'2025-03-12T17:05Z'} | ${MINUTE}   | ${true}
  ${'12th of March'}                    | ${'en'}  | ${null}                | ${0}        | ${false}
  ${'03/13/2025'}                       | ${'en'}  | ${'2025-03-13T05:00Z'} | ${HALF_DAY} | ${true}
  ${'03/04/2025'}                       | ${'en'}  | ${null}                | ${0}        | ${false}
  ${'31 Februari 2025'}                 | ${'id'}  | ${null}                | ${0}        | ${false}
  ${'12 Maret 2025 pukul 25.00'}        | ${'id'}  | ${null}                | ${0}        | ${false}
  ${'13:00 PM 12 Mar 2025'}             | ${'en'}  | ${null}                | ${0}        | ${false}
  ${'Kegiatan 12 Maret di aula'}        | ${'id'}  | ${null}                | ${0}        | ${false}
  ${'14.00'}                            | ${'id'}  | ${null}                | ${0}        | ${false}
  ${'Senin'}                            | ${'id'}  | ${null}                | ${0}        | ${false}
  ${''}                                 | ${'id'}  | ${null}                | ${0}        | ${false}
`('$text ($language)', ({ text, language, instant, plusMinus, isInferred }) => {
  const read = parseWrittenDate(text, { now, zone, language })
  expect(read).toEqual(instant && { instant: Date.parse(instant), plusMinus, isInferred })
})

test('the same words mean another instant in another zone', () => {
  const read = (ofZone: string) =>
    parseWrittenDate('12 Maret 2025 14.00', { now, zone: ofZone, language: 'id' })?.instant
  expect(read('Asia/Jayapura')).toBe(Date.parse('2025-03-12T05:00Z'))
  expect(read('UTC')).toBe(Date.parse('2025-03-12T14:00Z'))
  expect(read('America/New_York')).toBe(Date.parse('2025-03-12T18:00Z'))
})

test('what is today is told by the zone, not by Greenwich', () => {
  const late = Date.parse('2025-03-13T20:00Z')
  expect(wallTime(zone, late).day).toBe(14)
  expect(parseWrittenDate('Kemarin pukul 09.15', { now: late, zone, language: 'id' })?.instant).toBe(
    Date.parse('2025-03-13T02:15Z'),
  )
})
