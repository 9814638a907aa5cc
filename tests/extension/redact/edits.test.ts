import { array, assert, constant, constantFrom, integer, oneof, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edit, edited, isEdited, untouched } from '../../../extension/redact/edits.ts'
import { advance, begin, redo, undo } from '../../../extension/redact/history.ts'

const size = { width: 400, height: 300 }
const suggested = [
  { x: 10, y: 10, width: 50, height: 20 },
  { x: 10, y: 50, width: 50, height: 20 },
]

const box = record({
  x: integer({ min: -500, max: 800 }),
  y: integer({ min: -500, max: 800 }),
  width: integer({ min: 0, max: 900 }),
  height: integer({ min: 0, max: 900 }),
})
const id = integer({ min: 1, max: 6 })
const edit = oneof(
  record({ type: constant('cover' as const), box }),
  record({ type: constant('change' as const), id, box }),
  record({ type: constantFrom('uncover' as const, 'accept' as const, 'turnDown' as const), id }),
  constant({ type: 'acceptAll' as const }),
  record({ type: constant('crop' as const), box: oneof(box, constant(null)) }),
)
const rows = array(edit, { maxLength: 30 })

const results = (all: readonly Edit[]) =>
  all.reduce((edits, next) => edited(edits, next, size), untouched(suggested, size))

describe('laws of editing', () => {
  test('every box stays on the picture, in whole px, and has an id of its own', () => {
    assert(
      property(rows, (all) => {
        const { covers, suggestions, crop } = results(all)
        const boxes = [...covers, ...suggestions, ...(crop ? [crop] : [])]
        for (const { x, y, width, height } of boxes) {
          expect([x, y, width, height].every(Number.isInteger)).toBe(true)
          expect(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 400 && y + height <= 300).toBe(true)
        }
        const ids = [...covers, ...suggestions].map((cover) => cover.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('to take all suggestions leaves none and loses none', () => {
    assert(
      property(rows, (all) => {
        const edits = results(all)
        const taken = edited(edits, { type: 'acceptAll' }, size)
        expect(taken.suggestions).toEqual([])
        expect(taken.covers).toEqual([...edits.covers, ...edits.suggestions])
      }),
    )
  })

  test('undoing everything leads back to the start, and redoing it to the end', () => {
    assert(
      property(rows, (all) => {
        const start = begin(untouched(suggested, size))
        const end = all.reduce((history, next) => advance(history, edited(history.present, next, size)), start)
        const back = end.past.reduce((history) => undo(history), end)
        expect(back.present).toEqual(start.present)
        expect(back.future.reduce((history) => redo(history), back).present).toEqual(end.present)
        expect(undo(back)).toEqual(back)
      }),
    )
  })
})

test('a box covers every px that it touches', () => {
  const { covers } = results([{ type: 'cover', box: { x: 10.6, y: 20.2, width: 5.1, height: 5.1 } }])
  expect(covers).toEqual([{ id: 3, x: 10, y: 20, width: 6, height: 6 }])
})

test('a box beside the picture is none, and a change to there changes nothing', () => {
  const away = { x: 500, y: 500, width: 20, height: 20 }
  expect(results([{ type: 'cover', box: away }]).covers).toEqual([])
  const { covers } = results([
    { type: 'accept', id: 1 },
    { type: 'change', id: 1, box: away },
  ])
  expect(covers).toEqual([{ id: 1, ...suggested[0] }])
})

test('what was only offered is not burnt', () => {
  expect(isEdited(untouched(suggested, size))).toBe(false)
  expect(isEdited(results([{ type: 'turnDown', id: 1 }]))).toBe(false)
  expect(isEdited(results([{ type: 'accept', id: 1 }]))).toBe(true)
})

test('an arrow key that is held is undone at once; another step is not', () => {
  const held = ['a', 'ab', 'abc'].reduce((history, next) => advance(history, next, 'move'), begin(''))
  expect(undo(held).present).toBe('')
  const two = advance(advance(begin(''), 'a', 'move 1'), 'ab', 'move 2')
  expect(undo(two).present).toBe('a')
})

test('a step that changes nothing is none, and keeps what can be redone', () => {
  const undone = undo(advance(begin('a'), 'ab'))
  expect(advance(undone, 'a')).toBe(undone)
})
