import { buildAddOn } from '../build/add-on.ts'
import { sizeLimit } from '../build/code-faults.ts'
import { loadTimes, median, scriptSizes } from './bundle-load.ts'
import { captureCosts } from './capture.ts'
import { clipCosts } from './clip-calls.ts'
import { clickCompute } from './compute.ts'
import { extractionTimes } from './extraction.ts'
import { runIronCalc } from './ironcalc.ts'
import { largeOffice } from './large-office.ts'
import { popupTime } from './popup.ts'
import { readingRates } from './reading-rates.ts'
import { readsIn, writesIn } from './service-calls.ts'

const ADD_ON = 'dist/apps-script'
const SMALL = 50
const LARGE = 50_000

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`

say('Fields that the indicators need')
for (const { of, needed, mapped, wrong } of readingRates()) {
  say(
    `  ${of.padEnd(30)} of ${needed}: ${mapped.toFixed(1)} % mapped without asking, ${wrong.toFixed(1)} % wrong in silence`,
  )
}

await buildAddOn('apps-script', ADD_ON)

say('\nThe scripts')
for (const [name, bytes] of scriptSizes(ADD_ON)) say(`  ${name.padEnd(30)} ${bytes} bytes (at most ${sizeLimit})`)
for (const [what, module] of [
  ['opening, cells', 'Code'],
  ['Hitung', 'Compute'],
  ['a clip', 'Evidence'],
] as const) {
  say(`  load for ${what.padEnd(21)} ${ms(median(loadTimes(ADD_ON, module, 21)))}, median of 21 (at most 10 ms)`)
}

say('\nCalls to Google of "Hitung Indikator PUG" (2 source sheets)')
for (const rows of [SMALL, LARGE]) {
  const [first, second] = (await clickCompute(largeOffice(rows), 2)).map(({ calls }) => calls)
  if (!first || !second) throw new Error('two runs were asked for')
  const label = `${rows} budget rows`.padEnd(30)
  say(
    `  ${label} ${readsIn(first)} reads, ${writesIn(first)} writes; again: ${readsIn(second)} reads, ${writesIn(second)} writes`,
  )
}

say('\nA clip of 300 KB')
for (const { rows, calls, ms: time } of await clipCosts([10, 10_000])) {
  say(`  ${`${rows} rows in the register`.padEnd(30)} ${calls} calls to Google (at most 15), ${ms(time)}`)
}

const office = largeOffice(LARGE)
const runs = await clickCompute(office, 5)
const ours = median(runs.slice(1).map(({ ms: time }) => time))
const theirs = runIronCalc(office)
say(`\n${LARGE} budget rows and ${office.staff.length - 1} staff`)
say(`  whole click, first             ${ms(runs[0]?.ms ?? Number.NaN)} (at most 1500 ms)`)
say(`  whole click, median of 4 more  ${ms(ours)}`)
say(`  IronCalc, five formulas        ${ms(theirs.evaluate)} to work out, ${ms(theirs.load)} to take the cells in`)
say(
  `  ratio                          ${(ours / theirs.evaluate).toFixed(2)} of the working out, ${(ours / (theirs.evaluate + theirs.load)).toFixed(2)} of both`,
)

say('\nA whole page as pictures, Chromium at 1280×800')
for (const { height, shots, ms: time, floor, tiles, bytes } of await captureCosts([10_000, 30_000])) {
  say(
    `  ${`${height} px`.padEnd(30)} ${shots} shots, ${ms(time)}: ${ms(time - floor)} over the quota's ${ms(floor)} (${(time / floor).toFixed(2)} of it, at most 1.20); ${tiles} pictures, ${bytes} bytes`,
  )
}

say('\nReading a post from its page, Chromium, median of 9')
for (const { page, alone, inFeed } of await extractionTimes(9)) {
  say(`  ${page.padEnd(30)} ${ms(alone)}; among 500 other posts ${ms(inFeed)}`)
}

say('\nThe popup, Chromium, median of 9 openings')
say(`  until its form can be used     ${ms(await popupTime(9))} (at most 200 ms)`)
