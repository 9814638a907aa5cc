import { expect, test } from 'vitest'
import { messageProblems } from '../../../scripts/check/messages.ts'

const id = (key: string, sentence: string) => ({ language: 'id', key, sentence })
const en = (key: string, sentence: string) => ({ language: 'en', key, sentence })

const save = [id('save.button', 'Simpan'), en('save.button', 'Save')]

test.each`
  what                                    | messages                                                 | text                            | problems
  ${'a key in single quotes'}             | ${save}                                                  | ${"text('save.button')"}        | ${[]}
  ${'a key in double quotes'}             | ${save}                                                  | ${'<Label of="save.button" />'} | ${[]}
  ${'placeholders in another order'}      | ${[id('n', '{n} dari {d}'), en('n', '{d} in all, {n}')]} | ${"text('n')"}                  | ${[]}
  ${'a key that is used nowhere'}         | ${save}                                                  | ${"text('count')"}              | ${["'save.button' is used nowhere"]}
  ${'a key of which only a part is used'} | ${save}                                                  | ${"text('save')"}               | ${["'save.button' is used nowhere"]}
  ${'a placeholder lost in translation'}  | ${[id('n', '{n} dari {d}'), en('n', '{n}')]}             | ${"text('n')"}                  | ${["'n': id has {d} {n}, en has {n}"]}
  ${'a sentence without translation'}     | ${[id('n', 'Simpan')]}                                   | ${"text('n')"}                  | ${["'n' has no English"]}
  ${'a key in two catalogues'}            | ${[...save, ...save]}                                    | ${"text('save.button')"}        | ${["'save.button' stands twice"]}
`('$what: $problems', ({ messages, text, problems }) => {
  expect(messageProblems(messages, [{ path: 'shared/a.ts', text }])).toEqual(problems)
})
