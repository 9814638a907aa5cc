import { useEffect, useRef, useState } from 'preact/hooks'
import type { MenuView } from '../../session/session.ts'
import { text } from '../locale/text.ts'
import { neighbour } from './focus.ts'
import { MenuList } from './MenuList.tsx'

interface MenuBarProps {
  readonly menus: readonly MenuView[]
  readonly onChoose: (functionName: string) => void
  /** Escape on the bar: the focus goes back to the sheet. */
  readonly onLeave: () => void
}

/** The menus that the script has added, by mouse or keyboard (WAI-ARIA's menubar). */
export function MenuBar({ menus, onChoose, onLeave }: MenuBarProps) {
  const [open, setOpen] = useState<number | null>(null)
  const [focused, setFocused] = useState(0)
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (open === null) return
    const onOutside = (event: MouseEvent): void => {
      if (!(event.target instanceof Node) || !bar.current?.contains(event.target)) setOpen(null)
    }
    addEventListener('mousedown', onOutside)
    return () => removeEventListener('mousedown', onOutside)
  }, [open])

  function focusMenu(index: number, keepOpen: boolean): void {
    setFocused(index)
    setOpen(keepOpen && open !== null ? index : null)
    bar.current?.querySelectorAll<HTMLElement>('.menu-caption')[index]?.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const to = neighbour(event.key, focused, menus.length, 'across')
    if (to !== null) focusMenu(to, true)
    else if (['ArrowDown', 'Enter', ' '].includes(event.key) && open === null) setOpen(focused)
    else if (event.key === 'Escape') {
      if (open === null) onLeave()
      else focusMenu(focused, false)
    } else return
    event.preventDefault()
  }

  if (menus.length === 0) return <p class="menu-bar no-menu">{text('noMenu')}</p>
  return (
    <div class="menu-bar" role="menubar" aria-label={text('menuBar')} ref={bar} onKeyDown={onKeyDown}>
      {menus.map((menu, index) => (
        <div class="menu" role="none" key={menu.caption}>
          <button
            type="button"
            class="menu-caption"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === focused ? 0 : -1}
            onClick={() => {
              setFocused(index)
              setOpen(open === index ? null : index)
            }}
          >
            {menu.caption}
          </button>
          {open === index && (
            <MenuList
              label={menu.caption}
              items={menu.items}
              onChoose={(functionName) => {
                setOpen(null)
                onChoose(functionName)
              }}
            />
          )}
        </div>
      ))}
    </div>
  )
}
