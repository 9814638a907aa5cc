/** The drawn rows of one part of the grid, in order; a row that stays keeps its element. */
export interface RowLayer {
  /** Makes exactly these rows stand there. `paint` is called for those that are new, and for all if `anew`. */
  show(rows: readonly number[], anew: boolean, paint: (element: HTMLElement, row: number) => void): void
  repaint(keep: (row: number) => boolean, paint: (element: HTMLElement, row: number) => void): void
}

/** @param after the rows stand behind this child of `parent`; null = from the start */
export function rowLayer(parent: HTMLElement, after: Element | null): RowLayer {
  const drawn = new Map<number, HTMLElement>()
  return {
    show(rows, anew, paint) {
      const wanted = new Set(rows)
      for (const [row, element] of drawn) {
        if (wanted.has(row)) continue
        element.remove()
        drawn.delete(row)
      }
      let before = after
      for (const row of rows) {
        const known = drawn.get(row)
        const element = known ?? document.createElement('div')
        if (known === undefined || anew) paint(element, row)
        drawn.set(row, element)
        const expected: Element | null = before === null ? parent.firstElementChild : before.nextElementSibling
        if (expected !== element) parent.insertBefore(element, expected)
        before = element
      }
    },
    repaint(keep, paint) {
      for (const [row, element] of drawn) if (keep(row)) paint(element, row)
    },
  }
}
