import { expect, test } from 'vitest'
import { parseAge } from '../../../../extension/extract/time/relative-time.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY

test.each`
  text                            | language   | age            | plusMinus
  ${'3 hari yang lalu'}           | ${'id'}    | ${3 * DAY}     | ${DAY}
  ${'2 jam'}                      | ${'id'}    | ${2 * HOUR}    | ${HOUR}
  ${'15 menit lalu'}              | ${'id'}    | ${15 * MINUTE} | ${MINUTE}
  ${'5 mnt'}                      | ${'id'}    | ${5 * MINUTE}  | ${MINUTE}
  ${'1 mgg'}                      | ${'id'}    | ${WEEK}        | ${WEEK}
  ${'sejam yang lalu'}            | ${'id'}    | ${HOUR}        | ${HOUR}
  ${'seminggu yang lalu'}         | ${'id'}    | ${WEEK}        | ${WEEK}
  ${'Baru saja'}                  | ${'id'}    | ${0}           | ${MINUTE}
  ${'3j'}                         | ${'id'}    | ${3 * HOUR}    | ${HOUR}
  ${'2 bulan yang lalu'}          | ${'id'}    | ${60 * DAY}    | ${30 * DAY}
  ${'Disiarkan 3 hari yang lalu'} | ${'id'}    | ${3 * DAY}     | ${DAY}
  ${'3 days ago'}                 | ${'en'}    | ${3 * DAY}     | ${DAY}
  ${'an hour ago'}                | ${'en'}    | ${HOUR}        | ${HOUR}
  ${'5h'}                         | ${'en'}    | ${5 * HOUR}    | ${HOUR}
  ${'2d'}                         | ${'en'}    | ${2 * DAY}     | ${DAY}
  ${'4w'}                         | ${'en'}    | ${4 * WEEK}    | ${WEEK}
  ${'Streamed 2 weeks ago'}       | ${'en'}    | ${2 * WEEK}    | ${WEEK}
  ${'3 jam'}                      | ${'other'} | ${3 * HOUR}    | ${HOUR}
`('$text ($language)', ({ text, language, age, plusMinus }) => {
  expect(parseAge(text, language)).toEqual({ age, plusMinus })
})

test.each`
  text                         | language   | because
  ${'5h'}                      | ${'id'}    | ${'five hours, or lima hari'}
  ${'2m'}                      | ${'id'}    | ${'two minutes, or dua minggu'}
  ${'2m'}                      | ${'other'} | ${'nobody can tell'}
  ${'3 orang'}                 | ${'id'}    | ${'no unit of time'}
  ${'Diedit 3 hari yang lalu'} | ${'id'}    | ${'when it was changed, not when it was posted'}
  ${'Edited 3 days ago'}       | ${'en'}    | ${'when it was changed, not when it was posted'}
  ${'1 constructor'}           | ${'en'}    | ${'a name that every object has'}
  ${'dua hari'}                | ${'id'}    | ${'a number in words'}
`('$text ($language) is no age: $because', ({ text, language }) => {
  expect(parseAge(text, language)).toBeNull()
})
