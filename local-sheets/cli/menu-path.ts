import type { MenuItemView, MenuView } from '../session/session.ts'

/** The function behind `PUG > Hitung Indikator PUG`. Throws with the captions there are where none fits. */
export function functionAt(menus: readonly MenuView[], path: readonly string[]): string {
  const [first, ...rest] = path
  let items: readonly MenuItemView[] = menus.map((menu) => ({ kind: 'menu', ...menu }))
  let found = itemCalled(items, first)
  for (const caption of rest) {
    items = found?.kind === 'menu' ? found.items : []
    found = itemCalled(items, caption)
  }
  if (found?.kind === 'item') return found.functionName
  const captions = items.flatMap((item) => (item.kind === 'separator' ? [] : [item.caption]))
  const known = captions.length > 0 ? captions.join(', ') : 'tidak ada'
  throw new Error(`Menu "${path.join(' > ')}" tidak ada. Yang ada di sana: ${known}.`)
}

const itemCalled = (items: readonly MenuItemView[], caption: string | undefined): MenuItemView | undefined =>
  items.find((item) => item.kind !== 'separator' && item.caption === caption)
