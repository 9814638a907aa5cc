import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

/** How long sent clips may be kept, in days; 0: only until they are sent. */
export const keepingTimes = [0, 7, 30, 90, 365] as const

const choice = z.object({ step: z.string(), item: z.string(), programme: z.string(), indicator: z.string() })

const preferencesSchema = z.object({
  /** Id of the sheet that new clips go to; '' before the first pairing. */
  currentSheet: z.catch(z.string(), ''),
  keepSentDays: z.catch(z.union(keepingTimes.map((days) => z.literal(days))), 30),
  /** What the officer chose for the last clip. */
  lastChoice: z.catch(choice, { step: '', item: '', programme: '', indicator: '' }),
  /** "Dasar hukum" that each clip carries. */
  legalBasis: z.catch(z.string().check(z.maxLength(300)), ''),
})

export type Preferences = z.infer<typeof preferencesSchema>

/** What the officer prefers; what is missing or broken is as on the first day. */
export async function readPreferences(): Promise<Preferences> {
  return preferencesSchema.parse(await browser.storage.local.get(null))
}

export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set(change)
}
