/** One column of a header: its own text and the texts of the groups above it. */
export interface HeaderColumn {
  /** Index in the grid row, from 0. */
  readonly index: number
  readonly leaf: string
  /** From the top down. */
  readonly groups: readonly string[]
}

/**
 * The columns under a header of one or more rows. A merged cell has its text in its first cell and `''` in the others;
 * so an empty cell above a text belongs to the group on its left, if that group has texts below it.
 */
export function headerColumns(rows: readonly (readonly string[])[]): readonly HeaderColumn[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const columns: HeaderColumn[] = []
  for (let index = 0; index < width; index++) {
    const leafRow = lastWithText(rows, index)
    if (leafRow < 0) {
      columns.push({ index, leaf: '', groups: [] })
      continue
    }
    const groups: string[] = []
    for (let level = 0; level < leafRow; level++) {
      const group = groupAbove(rows, level, index)
      if (group !== '' && groups[groups.length - 1] !== group) groups.push(group)
    }
    columns.push({ index, leaf: cellText(rows, leafRow, index), groups })
  }
  return columns
}

function groupAbove(rows: readonly (readonly string[])[], level: number, index: number): string {
  for (let at = index; at >= 0; at--) {
    const text = cellText(rows, level, at)
    if (text === '') continue
    return at === index || lastWithText(rows, at) > level ? text : ''
  }
  return ''
}

function lastWithText(rows: readonly (readonly string[])[], index: number): number {
  for (let level = rows.length - 1; level >= 0; level--) if (cellText(rows, level, index) !== '') return level
  return -1
}

function cellText(rows: readonly (readonly string[])[], level: number, index: number): string {
  return (rows[level]?.[index] ?? '').trim()
}
