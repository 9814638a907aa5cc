import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { MenuItemView } from '../../session/session.ts'
import { neighbour } from './focus.ts'

interface MenuListProps {
  readonly label: string
  readonly items: readonly MenuItemView[]
  readonly onChoose: (functionName: string) => void
}

/** An open menu. Its first entry has the focus; submenus open beside it. */
export function MenuList({ label, items, onChoose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  const [openMenu, setOpenMenu] = useState<MenuItemView | null>(null)
  // Before the next key can be pressed.
  useLayoutEffect(() => entries()[0]?.focus(), [])

  /** The entries of this menu alone, not those of its submenus. */
  function entries(): HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>(':scope > .menu-entry > [role=menuitem]') ?? [])]
  }

  function onKeyDown(event: KeyboardEvent): void {
    const all = entries()
    const at = all.findIndex((entry) => entry.matches(':focus'))
    const to = at < 0 ? null : neighbour(event.key, at, all.length, 'down')
    if (to !== null) all[to]?.focus()
    else if (event.key === 'ArrowLeft' && openMenu !== null) closeSubmenu()
    else if (event.key === 'Escape' && openMenu !== null) closeSubmenu()
    else if (event.key === 'ArrowRight' && at >= 0 && all[at]?.ariaHasPopup === 'menu') all[at]?.click()
    else if (event.key !== 'Enter' && event.key !== ' ') return
    // Enter and the space bar press the button that has the focus.
    if (event.key !== 'Enter' && event.key !== ' ') event.preventDefault()
    event.stopPropagation()
  }

  function closeSubmenu(): void {
    setOpenMenu(null)
    list.current?.querySelector<HTMLElement>(':scope > .menu-entry > [aria-expanded=true]')?.focus()
  }

  return (
    <div class="menu-list" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) => {
        // Menus never change while they are open, and separators have nothing else to be told apart by.
        const key = `${index}`
        if (item.kind === 'separator') return <hr key={key} class="menu-separator" />
        if (item.kind === 'item') {
          return (
            <div class="menu-entry" role="none" key={key}>
              <button type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(item.functionName)}>
                {item.caption}
              </button>
            </div>
          )
        }
        const isOpen = openMenu === item
        return (
          <div class="menu-entry" role="none" key={key}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-haspopup="menu"
              aria-expanded={isOpen}
              onClick={() => setOpenMenu(isOpen ? null : item)}
            >
              {item.caption}
            </button>
            {isOpen && <MenuList label={item.caption} items={item.items} onChoose={onChoose} />}
          </div>
        )
      })}
    </div>
  )
}
