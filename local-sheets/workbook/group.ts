import type { Line, Lines } from './sheet.ts'

/** Rows or columns that fold together: side by side, and all at least so deep. */
export interface Group {
  readonly start: number
  readonly count: number
  /** 1 = in no other group */
  readonly depth: number
}

/** As deep as Google lets groups lie in each other. */
export const DEEPEST = 8

const PLAIN: Line = { size: null, hidden: false }

export const depthAt = (lines: Lines, line: number): number => lines.get(line)?.depth ?? 0

/** The group of this depth around a line. */
export function groupAt(lines: Lines, line: number, depth: number): Group | null {
  if (depth < 1 || depthAt(lines, line) < depth) return null
  let start = line
  while (depthAt(lines, start - 1) >= depth) start--
  let end = line
  while (depthAt(lines, end + 1) >= depth) end++
  return { start, count: end - start + 1, depth }
}

/** All groups, from the first line on, the outer before the inner. */
export function groupsOf(lines: Lines): readonly Group[] {
  const grouped = [...lines.keys()].filter((line) => depthAt(lines, line) > 0).toSorted((one, other) => one - other)
  return grouped.flatMap((line) => {
    const begun: Group[] = []
    for (let depth = depthAt(lines, line - 1) + 1; depth <= depthAt(lines, line); depth++) {
      const group = groupAt(lines, line, depth)
      if (group) begun.push(group)
    }
    return begun
  })
}

export const linesOf = ({ start, count }: Pick<Group, 'start' | 'count'>): readonly number[] =>
  Array.from({ length: count }, (_, index) => start + index)

/** A group is folded where none of its lines is to be seen. */
export const isFolded = (lines: Lines, group: Group): boolean =>
  linesOf(group).every((line) => lines.get(line)?.hidden ?? false)

export function fold(lines: Lines, group: Group, hidden: boolean): Lines {
  return changed(lines, group, (line) => ({ ...line, hidden }))
}

/** Lays lines deeper by `by`, or less deep. What is in no group any longer is shown: nothing would be left to unfold it by. */
export function deepen(lines: Lines, span: Pick<Group, 'start' | 'count'>, by: number): Lines {
  return changed(lines, span, (line) => {
    const depth = Math.max(0, (line.depth ?? 0) + by)
    return { ...line, depth, hidden: depth === 0 && (line.depth ?? 0) > 0 ? false : line.hidden }
  })
}

function changed(lines: Lines, span: Pick<Group, 'start' | 'count'>, change: (line: Line) => Line): Lines {
  const next = new Map<number, Line>(lines)
  for (const number of linesOf(span)) next.set(number, change(lines.get(number) ?? PLAIN))
  return next
}

/** Where the mark stands by which a group is folded: before its first line or after its last. */
export const controlOf = ({ start, count }: Group, toggle: 'BEFORE' | 'AFTER'): number =>
  toggle === 'BEFORE' ? start - 1 : start + count
