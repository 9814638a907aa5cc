import { elementText } from '../reading/element-text.ts'

/** A paragraph shorter than this is a caption or a button. In characters. */
const PARAGRAPH = 40
/** Less than this is no article. In characters. */
const ARTICLE = 250

const aside =
  'nav, aside, footer, header nav, form, [role="navigation"], [role="complementary"], [class*="comment"], [id*="comment"], [class*="related"], [class*="sidebar"], [class*="baca-juga"]'
/** What stands in an article and is none of it. */
const within =
  'aside, figcaption, [class*="related"], [class*="baca-juga"], [class*="share"], [class*="iklan"], [class*="advert"], [class*="newsletter"], [class*="comment"]'

/** The element that holds the article: marked as such, else the one whose own paragraphs are the longest. */
export function articleBody(document: Document): Element | null {
  const marked = document.querySelector('[itemprop="articleBody"]')
  if (marked && elementText(marked).length >= ARTICLE) return marked
  const lengths = new Map<Element, number>()
  for (const paragraph of document.querySelectorAll('p')) {
    const length = paragraph.textContent?.trim().length ?? 0
    const holder = paragraph.parentElement
    if (holder === null || length < PARAGRAPH || paragraph.closest(aside)) continue
    lengths.set(holder, (lengths.get(holder) ?? 0) + length)
  }
  const [longest] = [...lengths].sort(([, a], [, b]) => b - a)
  return longest && longest[1] >= ARTICLE ? longest[0] : null
}

/** The text of an article, its paragraphs apart. */
export function articleText(body: Element): string {
  return elementText(body, { without: within })
}
