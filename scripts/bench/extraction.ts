import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { findChromium } from '../bootstrap/chromium.mjs'

const pages = new URL('../../tests/extension/extract/pages/', import.meta.url)

/** A post of each platform, as its saved page shows it. */
const posts: readonly (readonly [page: string, url: string])[] = [
  ['instagram/logged-in', 'https://www.instagram.com/p/DHFxIjTktaH/'],
  ['facebook/dialog-over-feed', 'https://www.facebook.com/kominfobky/posts/pfbid02Bengkayang2025PugAbcdef'],
  ['x/logged-in', 'https://x.com/kominfo_bky/status/1899716989547569728'],
  ['tiktok/logged-in', 'https://www.tiktok.com/@kominfobky/video/7480814264377043121'],
  ['youtube/watch', 'https://www.youtube.com/watch?v=Bky0Pug2025'],
  ['threads/logged-in', 'https://www.threads.com/@kominfo.bengkayang/post/DHFxIjTktaH'],
  ['web/news-json-ld', 'https://www.kabarkalbar.example/daerah/2025/03/12/perempuan-belajar-digital'],
]

/** Feeds are long and carry megabytes of data: so many other posts and entries are put around the post that is read. */
const OTHER_POSTS = 500
const OTHER_ENTRIES = 10_000

export interface ExtractionTime {
  readonly page: string
  /** ms, median of the runs; the first, on which code is not compiled yet, counts as well. */
  readonly alone: number
  /** ms, median, of the same post in a long feed. */
  readonly inFeed: number
}

/** How long Chromium takes to read a post from its page. */
export async function extractionTimes(runs: number): Promise<readonly ExtractionTime[]> {
  const script = await bundled()
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const page = await browser.newPage()
    const measure = async (html: string, url: string): Promise<number> => {
      await page.unrouteAll()
      // Nothing is asked of any network.
      await page.route('**', (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      )
      await page.goto(url, { waitUntil: 'domcontentloaded' })
      return page.evaluate<number>(`${script}; PugExtract.time(${runs})`)
    }
    const times: ExtractionTime[] = []
    for (const [name, url] of posts) {
      const html = await readFile(new URL(`${name}.html`, pages), 'utf8')
      times.push({ page: name, alone: await measure(html, url), inFeed: await measure(amongOthers(html), url) })
    }
    return times
  } finally {
    await browser.close()
  }
}

/** The reading of pages, and a clock around it, as one script that a page can run. */
async function bundled(): Promise<string> {
  const contents = `
    import { extract } from './extension/extract/extract.ts'
    const here = { now: Date.now(), browserZone: 'Asia/Jakarta', officeZone: 'Asia/Pontianak' }
    export function time(runs) {
      const times = Array.from({ length: runs }, () => {
        const start = performance.now()
        extract(document, new URL(location.href), here)
        return performance.now() - start
      })
      return times.sort((a, b) => a - b)[Math.floor(runs / 2)]
    }`
  const resolveDir = new URL('../../', import.meta.url).pathname
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'PugExtract',
    target: 'es2022',
  })
  return outputFiles[0]?.text ?? ''
}

function amongOthers(html: string): string {
  const post = '<article><a href="/lain/">lain</a><span dir="auto">Kiriman lain</span><span>5 suka</span></article>'
  const entry = { code: 'x', taken_at: 1, caption: { text: 'Kiriman lain' }, list: [1, 2, { id: 'y' }] }
  // The id makes the data worth parsing.
  const id = html.match(/DHFxIjTktaH|\d{19}|pfbid\w+/)?.[0] ?? ''
  const data = JSON.stringify({ id, entries: Array(OTHER_ENTRIES).fill(entry) })
  return html.replace('</body>', `${post.repeat(OTHER_POSTS)}<script type="application/json">${data}</script></body>`)
}
