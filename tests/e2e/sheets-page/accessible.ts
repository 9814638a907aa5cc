import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** What axe finds wrong, one line a finding; the page's own policy keeps axe from loading itself, so it is handed in. */
export async function violations(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(axe.source)
  return place.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { iframes: false })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  })
}
