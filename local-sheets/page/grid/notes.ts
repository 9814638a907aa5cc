import type { Position } from './a1.ts'
import type { GridActions } from './grid.ts'
import { cellAt } from './mouse.ts'

const NOTE_ID = 'cell-note'

/** The note of the cell under the pointer, or else of the active cell, which screen readers read as its description. */
export function attachNotes({ root, screen, selection, cell }: GridActions): void {
  const box = document.createElement('div')
  box.id = NOTE_ID
  box.className = 'cell-note'
  box.setAttribute('role', 'tooltip')
  box.hidden = true
  root.after(box)
  let hovered: Position | null = null

  function update(): void {
    const { active } = selection()
    const [atPointer, atActive] = [hovered, active].map((at) =>
      at === null ? null : (cell(at.row, at.column)?.note ?? null),
    )
    for (const described of root.querySelectorAll(`[aria-describedby=${NOTE_ID}]`)) {
      described.removeAttribute('aria-describedby')
    }
    if (atActive) screen.element(active)?.setAttribute('aria-describedby', NOTE_ID)
    const note = atPointer ?? atActive ?? null
    const beside = screen.element(atPointer ? (hovered ?? active) : active)
    box.hidden = note === null || beside === null
    if (note === null || beside === null) return
    box.textContent = note
    const { right, top } = beside.getBoundingClientRect()
    box.style.left = `${Math.min(right + 4, innerWidth - 260)}px`
    box.style.top = `${top}px`
  }

  root.addEventListener('mouseover', (event) => {
    hovered = event.target instanceof Element ? cellAt(event.target) : null
    update()
  })
  root.addEventListener('mouseleave', () => {
    hovered = null
    update()
  })
  root.addEventListener('scroll', update, { passive: true })
  // `aria-activedescendant` is set at every move and every drawing.
  new MutationObserver(update).observe(root, { attributeFilter: ['aria-activedescendant'] })
}
