import { browser } from 'wxt/browser'
import type { Clip } from './clip.ts'

/** What the button shows of the queue: how many clips have not arrived, red where one waits for the officer. */
export interface Badge {
  readonly text: string
  readonly color: string
}

const CALM = '#12403c'
const ALARMED = '#a3261b'

export function badgeOf(clips: readonly Clip[]): Badge {
  const open = clips.filter(({ delivery }) => delivery.kind !== 'sent')
  const needsOfficer = open.some(({ delivery }) => delivery.kind === 'refused' || delivery.kind === 'needsAttention')
  const text = open.length === 0 ? '' : open.length > 99 ? '99+' : String(open.length)
  return { text, color: needsOfficer ? ALARMED : CALM }
}

export async function showBadge({ text, color }: Badge): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setBadgeTextColor({ color: '#ffffff' }),
  ])
}
