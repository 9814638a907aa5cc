import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { read, told } from './page.ts'

/** For each platform, an address that none of its saved pages shows, and all that it tells by itself. */
const elsewhere: Record<string, { readonly url: string; readonly tells: Record<string, string> }> = {
  instagram: {
    url: 'https://www.instagram.com/p/DCxomEjktaH/',
    tells: { postedAt: '? 2024-11-25T01:15:00.000Z ±86400000 (id)' },
  },
  facebook: { url: 'https://www.facebook.com/dinas.baru/posts/5555555555', tells: { handle: 'dinas.baru (url)' } },
  x: {
    url: 'https://x.com/dinas_baru/status/1860854665835569728',
    tells: { handle: 'dinas_baru (url)', postedAt: '2024-11-25T01:15:00.000Z (id)' },
  },
  tiktok: {
    url: 'https://www.tiktok.com/@dinasbaru/video/7441019244990000000',
    tells: { handle: 'dinasbaru (url)', postedAt: '? 2024-11-25T01:15:00.000Z ±3600000 (id)' },
  },
  youtube: { url: 'https://www.youtube.com/watch?v=NotOnAnyPg1', tells: {} },
  threads: {
    url: 'https://www.threads.com/@dinas.baru/post/DCxomEjktaH',
    tells: { handle: 'dinas.baru (url)', postedAt: '? 2024-11-25T01:15:00.000Z ±86400000 (id)' },
  },
}

const pages = Object.keys(elsewhere).flatMap((site) =>
  readdirSync(new URL(`pages/${site}/`, import.meta.url)).map((file) => `${site}/${file.replace('.html', '')}`),
)

/** Instagram's dialog page was loaded with the very post that is asked for: its head may speak. */
const loadedWithIt = 'instagram/dialog-over-feed'

test.each(pages.filter((page) => page !== loadedWithIt))(
  '%s, still in the document while the address names another post, is not taken for that post',
  (page) => {
    const { url, tells } = elsewhere[page.split('/')[0] ?? ''] ?? { url: '', tells: {} }
    const { id, kind, canonicalUrl, page: state, ...rest } = told(read(page, url))
    expect({ id, canonicalUrl }).toEqual({ id: expect.stringContaining('(url)'), canonicalUrl: `${url} (url)` })
    expect(kind).toMatch(/\(url\)$/)
    const sure = Object.entries(rest).filter(([name, line]) => tells[name] === undefined && !line.startsWith('? '))
    expect(sure.filter(([name]) => name !== 'cut')).toEqual([])
    expect(rest).toMatchObject(tells)
    expect(state ?? '').not.toContain('notAPost')
  },
)
