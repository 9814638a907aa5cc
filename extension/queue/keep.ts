import type { Clip } from './clip.ts'

const DAY = 86_400_000

/** Sent clips that have been kept for longer than `days`. What has not arrived is never among them. */
export function outlived(clips: readonly Clip[], days: number, now: number): readonly Clip[] {
  return clips.filter(({ delivery }) => delivery.kind === 'sent' && now - delivery.at >= days * DAY)
}
