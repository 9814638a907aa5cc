import { expect, test } from 'vitest'
import { messageProblems } from '../../../scripts/check/messages.ts'

const source = (text: string) => [{ path: 'shared/a.ts', text }]
const save = { key: 'save.button', id: 'Simpan', en: 'Save' }
const count = { key: 'count', id: '{n} dari {d}', en: '{d} in all, {n} of them' }
const lost = { key: 'count', id: '{n} dari {d}', en: '{n}' }

test.each`
  what                                    | messages        | text                            | problems
  ${'a key in single quotes'}             | ${[save]}       | ${"text('save.button')"}        | ${[]}
  ${'a key in double quotes'}             | ${[save]}       | ${'<Label of="save.button" />'} | ${[]}
  ${'placeholders in another order'}      | ${[count]}      | ${"text('count')"}              | ${[]}
  ${'a key that is used nowhere'}         | ${[save]}       | ${"text('count')"}              | ${["'save.button' is used nowhere"]}
  ${'a key of which only a part is used'} | ${[save]}       | ${"text('save')"}               | ${["'save.button' is used nowhere"]}
  ${'a placeholder lost in translation'}  | ${[lost]}       | ${"text('count')"}              | ${["'count': id has {d} {n}, en has {n}"]}
  ${'a key in two catalogues'}            | ${[save, save]} | ${"text('save.button')"}        | ${["'save.button' stands twice"]}
`('$what: $problems', ({ messages, text, problems }) => {
  expect(messageProblems(messages, source(text))).toEqual(problems)
})
