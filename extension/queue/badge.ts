import { browser } from 'wxt/browser'
import type { Delivery } from './delivery.ts'

/** What the button shows of the queue: how many clips have not arrived, red where one waits for the officer. */
export interface Badge {
  readonly text: string
  readonly color: string
}

const CALM = '#12403c'
const ALARMED = '#a3261b'

/** `counts`: clips by where they are. */
export function badgeOf(counts: Readonly<Record<Delivery['kind'], number>>): Badge {
  const { waiting, sending, refused, needsAttention, byHand, carried } = counts
  const open = waiting + sending + refused + needsAttention + byHand + carried
  const text = open === 0 ? '' : open > 99 ? '99+' : String(open)
  return { text, color: refused + needsAttention > 0 ? ALARMED : CALM }
}

export async function showBadge({ text, color }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ])
}
