import type { Position } from './a1.ts'
import type { Axis } from './axis.ts'
import type { Span } from './merges.ts'
import { frozenSize, HEADER, type SheetModel } from './sheet-model.ts'

/** How far the sheet is scrolled and how much of it can be seen, in px. */
export interface Scrolled {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** Lines drawn beyond the visible ones, so that most scrolling draws nothing. */
const MARGIN = { rows: 15, columns: 4 }

/** The scrolling part's rows and columns that can be seen. */
export function visible(model: SheetModel, scrolled: Scrolled): { readonly rows: Span; readonly columns: Span } {
  const frozen = frozenSize(model)
  return {
    rows: span(model.rows, scrolled.top + frozen.height, scrolled.top + scrolled.height - HEADER.height),
    columns: span(model.columns, scrolled.left + frozen.width, scrolled.left + scrolled.width - HEADER.width),
  }
}

/** The visible span with a margin, as far as the axis goes. */
function withMargin(axis: Axis, { first, last }: Span, margin: number): Span {
  return { first: Math.max(1, first - margin), last: Math.min(axis.count, last + margin) }
}

/** The lines to be drawn while these are visible. */
export function drawn(
  model: SheetModel,
  seen: { readonly rows: Span; readonly columns: Span },
): { readonly rows: Span; readonly columns: Span } {
  return {
    rows: withMargin(model.rows, seen.rows, MARGIN.rows),
    columns: withMargin(model.columns, seen.columns, MARGIN.columns),
  }
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && outer.last >= inner.last
}

/**
 * Shown lines of the scrolling part, those that hold a merge's first cell though they are out of sight included:
 * without them the visible rest of the merge would be a hole.
 */
export function linesToDraw(axis: Axis, span: Span, frozen: number, anchors: readonly number[]): readonly number[] {
  const lines = new Set(anchors)
  for (let line = span.first; line <= span.last; line++) lines.add(line)
  return [...lines].filter((line) => line > frozen && axis.size(line) > 0).sort((a, b) => a - b)
}

/** Frozen lines that are not hidden. */
export function frozenLines(axis: Axis, frozen: number): readonly number[] {
  return linesToDraw(axis, { first: 1, last: Math.min(frozen, axis.count) }, 0, [])
}

/** Where to scroll so that a cell is seen whole, and as little as possible. */
export function scrollTo(
  model: SheetModel,
  scrolled: Scrolled,
  { row, column }: Position,
): { top: number; left: number } {
  const frozen = frozenSize(model)
  return {
    top:
      row <= model.sheet.frozenRows
        ? scrolled.top
        : nearest(
            scrolled.top,
            scrolled.height - HEADER.height,
            frozen.height,
            model.rows.start(row),
            model.rows.size(row),
          ),
    left:
      column <= model.sheet.frozenColumns
        ? scrolled.left
        : nearest(
            scrolled.left,
            scrolled.width - HEADER.width,
            frozen.width,
            model.columns.start(column),
            model.columns.size(column),
          ),
  }
}

function nearest(scroll: number, seen: number, frozen: number, start: number, size: number): number {
  if (start - frozen < scroll || size > seen - frozen) return Math.max(0, start - frozen)
  return Math.max(scroll, start + size - seen)
}

function span(axis: Axis, from: number, to: number): Span {
  return { first: axis.at(from), last: axis.at(Math.max(from, to - 1)) }
}
