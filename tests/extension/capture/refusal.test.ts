import { expect, test } from 'vitest'
import { refusal } from '../../../extension/capture/talk.ts'

// Firefox's "Missing host permission": a tab that was not asked for is known before, by the address that it does not tell.
test.each`
  said                                                                                                               | fault
  ${"Either the '<all_urls>' or 'activeTab' permission is required."}                                                | ${'noGrant'}
  ${'Cannot access contents of the page. Extension manifest must request permission to access the respective host.'} | ${'noGrant'}
  ${'Missing host permission for the tab'}                                                                           | ${'forbiddenPage'}
  ${'Missing activeTab permission'}                                                                                  | ${'noGrant'}
  ${'Cannot access a chrome:// URL'}                                                                                 | ${'forbiddenPage'}
  ${'Cannot access contents of url "chrome-extension://abc/popup.html".'}                                            | ${'forbiddenPage'}
  ${'The extensions gallery cannot be scripted.'}                                                                    | ${'forbiddenPage'}
  ${'No tab with id: 7.'}                                                                                            | ${'tabLeft'}
  ${'Invalid tab ID: 7'}                                                                                             | ${'tabLeft'}
  ${'Failed to capture tab: unknown error'}                                                                          | ${'browserFailed'}
`('"$said" is $fault', ({ said, fault }) => {
  expect(refusal(new Error(said))).toMatchObject({ fault, detail: said })
})
