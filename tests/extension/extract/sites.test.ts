import { describe, expect, test } from 'vitest'
import { read, told } from './page.ts'
import { facebookCases } from './sites/facebook.ts'
import { instagramCases } from './sites/instagram.ts'
import { threadsCases } from './sites/threads.ts'
import { tiktokCases } from './sites/tiktok.ts'
import { webCases } from './sites/web.ts'
import { xCases } from './sites/x.ts'
import { youtubeCases } from './sites/youtube.ts'

/** A page tells what stands in its case: nothing more, nothing less. */
describe.each([
  ['Instagram', instagramCases],
  ['Facebook', facebookCases],
  ['X', xCases],
  ['TikTok', tiktokCases],
  ['YouTube', youtubeCases],
  ['Threads', threadsCases],
  ['any other page', webCases],
] as const)('%s', (_, cases) => {
  test.each(cases)('$shape', ({ page, url, tells }) => {
    expect(told(read(page, url))).toEqual(tells)
  })
})
