import type { Area } from '../area.ts'

export type Axis = 'rows' | 'columns'

/** A change to the order of rows or columns. Numbers count from 1 and are those before the change. */
export type LineChange =
  /** `count` new lines come to stand at `at`. */
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'delete'; readonly at: number; readonly count: number }
  /** `count` lines from `at` on come to stand before line `before`. */
  | { readonly kind: 'move'; readonly at: number; readonly count: number; readonly before: number }

/** Where a line goes; `null`: it is gone. */
export function lineAfter(change: LineChange, line: number): number | null {
  const { at, count } = change
  const end = at + count
  switch (change.kind) {
    case 'insert':
      return line >= at ? line + count : line
    case 'delete':
      return line < at ? line : line < end ? null : line - count
    case 'move': {
      const { before } = change
      if (line >= at && line < end) return before > at ? line + before - end : line + before - at
      if (line >= end && line < before) return line - count
      if (line >= before && line < at) return line + count
      return line
    }
  }
}

export interface Span {
  readonly start: number
  readonly length: number
}

/** Where a stretch of lines goes: it grows by what is inserted in its midst, shrinks by what is deleted; `null`: all of it is gone. */
export function spanAfter(change: LineChange, { start, length }: Span): Span | null {
  const last = start + length - 1
  if (change.kind === 'delete') {
    const lost = Math.max(0, Math.min(last, change.at + change.count - 1) - Math.max(start, change.at) + 1)
    if (lost === length) return null
    const before = Math.max(0, Math.min(start, change.at + change.count) - change.at)
    return { start: start - before, length: length - lost }
  }
  const [first, end] = [lineAfter(change, start) ?? start, lineAfter(change, last) ?? last]
  if (change.kind === 'insert') return { start: first, length: end - first + 1 }
  const isWhole =
    change.at >= start && change.at + change.count - 1 <= last && change.before >= start && change.before <= last + 1
  return isWhole ? { start, length } : { start: Math.min(first, end), length: Math.abs(end - first) + 1 }
}

export function areaAfter(change: LineChange, axis: Axis, area: Area): Area | null {
  if (axis === 'rows') {
    const span = spanAfter(change, { start: area.row, length: area.rows })
    return span && { ...area, row: span.start, rows: span.length }
  }
  const span = spanAfter(change, { start: area.column, length: area.columns })
  return span && { ...area, column: span.start, columns: span.length }
}

export const areasAfter = (change: LineChange, axis: Axis, areas: readonly Area[]): readonly Area[] =>
  areas.flatMap((area) => areaAfter(change, axis, area) ?? [])

/** A list, one item a line from 1 on, in its new order; `blank` fills what is inserted. */
export function linesAfter<T>(change: LineChange, lines: readonly T[], blank: T): readonly T[] {
  const index = change.at - 1
  switch (change.kind) {
    case 'insert':
      // Beyond the last line that is stored there is nothing to push down.
      return index >= lines.length ? lines : lines.toSpliced(index, 0, ...Array<T>(change.count).fill(blank))
    case 'delete':
      return lines.toSpliced(index, change.count)
    case 'move': {
      const padded = [...lines]
      while (padded.length < Math.max(change.at + change.count, change.before) - 1) padded.push(blank)
      const taken = padded.splice(index, change.count)
      const target = change.before > change.at ? change.before - 1 - change.count : change.before - 1
      return padded.toSpliced(target, 0, ...taken)
    }
  }
}
