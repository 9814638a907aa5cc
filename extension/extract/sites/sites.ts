import type { Platform } from '../extraction.ts'
import { facebook } from './facebook.ts'
import { instagram } from './instagram.ts'
import type { Site } from './site.ts'
import { threads } from './threads.ts'
import { tiktok } from './tiktok.ts'
import { x } from './x.ts'
import { youtube } from './youtube.ts'

const sites: Readonly<Record<Exclude<Platform, 'web'>, Site>> = { instagram, facebook, x, tiktok, youtube, threads }

/** How the posts of a platform are read. */
export function siteOf(platform: Exclude<Platform, 'web'>): Site {
  return sites[platform]
}
