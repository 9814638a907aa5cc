import { expect, test } from 'vitest'
import { isOwnPage } from '../../../extension/clipping/messages.ts'

const ROOT = 'chrome-extension://abc/'

test.each`
  sender                                           | own
  ${{ url: 'chrome-extension://abc/popup.html' }}  | ${true}
  ${{ url: 'https://www.instagram.com/p/ABC/' }}   | ${false}
  ${{ url: 'chrome-extension://abcd/popup.html' }} | ${false}
  ${{}}                                            | ${false}
`('$sender is a page of ours: $own', ({ sender, own }) => {
  expect(isOwnPage(sender, ROOT)).toBe(own)
})
