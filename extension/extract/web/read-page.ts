import { urlOf } from '../address/parse-address.ts'
import { plainUrl } from '../address/web.ts'
import type { Field, Kind } from '../extraction.ts'
import { best, doubted, guess, sure } from '../known.ts'
import { limits } from '../limits.ts'
import { lineText } from '../reading/element-text.ts'
import { nameField, textField } from '../reading/fields.ts'
import { headTag } from '../reading/head-tags.ts'
import { textAt } from '../reading/json.ts'
import type { SiteFields } from '../sites/site.ts'
import type { Visit } from '../visit.ts'
import { articleBody, articleText } from './article-body.ts'
import { publishedAt } from './article-time.ts'
import { articleOfPage } from './json-ld.ts'
import { languageField } from './language.ts'
import { isSamePage } from './same-page.ts'

/** What any page outside the platforms tells: news, offices, applications. */
export function readWebPage(visit: Visit): SiteFields & { readonly canonicalUrl: Field<string> } {
  const { document, url } = visit
  const article = articleOfPage(visit)
  const trust = headTrust(visit)
  const head = (name: string): Field<string> => trusted(nameField(headTag(document, name), 'openGraph'), trust)
  const body = articleBody(document)
  const text = best(
    textField(textAt(article, 'articleBody'), 'jsonLd'),
    doubted(textField(body && articleText(body), 'page')),
    doubted(
      trusted(textField(headTag(document, 'og:description') ?? headTag(document, 'description'), 'openGraph'), trust),
    ),
  )
  return {
    canonicalUrl: canonicalOf(visit),
    kind: kindOf(article, body, trust === 'none' ? null : headTag(document, 'og:type')),
    handle: sure(url.hostname.replace(/^www\./, ''), 'url'),
    displayName: best(nameField(textAt(article, 'publisher', 'name'), 'jsonLd'), head('og:site_name')),
    title: best(
      nameField(textAt(article, 'headline') ?? textAt(article, 'name'), 'jsonLd'),
      nameField(onlyHeadline(document), 'page'),
      head('og:title'),
      doubted(nameField(document.title, 'head')),
    ),
    text,
    isTextCut: text?.source === 'openGraph',
    postedAt: publishedAt(visit, article, trust === 'named'),
    views: viewsOf(document),
    language: languageField(document.documentElement.lang, text?.value ?? ''),
  }
}

/** Whether the head speaks of this page: it names it, it names none, or it names another. */
type Trust = 'named' | 'unnamed' | 'none'

function headTrust({ document, url }: Visit): Trust {
  const said = headTag(document, 'og:url')
  const page = said === null ? null : urlOf(said, url)
  if (page === null) return 'unnamed'
  return isSamePage(page, url) ? 'named' : 'none'
}

function trusted(field: Field<string>, trust: Trust): Field<string> {
  if (trust === 'none') return null
  return trust === 'named' ? field : doubted(field)
}

/** The page's own word for its address, where it is of this very page: some sites name their front page on all. */
function canonicalOf({ document, url }: Visit): Field<string> {
  const href = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const said = href ? urlOf(href, url) : null
  const own = said && said.href.length <= limits.url && isSamePage(said, url) ? sure(plainUrl(said), 'head') : null
  const address = plainUrl(url)
  return own ?? sure(address.length <= limits.url ? address : null, 'url')
}

function kindOf(article: object | null, body: Element | null, type: string | null): Field<Kind> {
  if (article !== null) return sure('article', 'jsonLd')
  if (type === 'article') return sure('article', 'openGraph')
  return guess(body === null ? 'page' : 'article', 'page')
}

/** The headline, where there is just one. */
function onlyHeadline(document: Document): string | null {
  const headlines = [...document.querySelectorAll('h1')].map(lineText).filter((text) => text !== '')
  const [only, ...others] = headlines
  return only !== undefined && others.length === 0 ? only : null
}

/** "Dibaca 1.234 kali", as many offices' sites count. */
function viewsOf(document: Document): Field<number> {
  const near = document.querySelector('h1')?.closest('article, main, section, div')
  const found = /(?:dibaca|dilihat|views?)\s*:?\s*(\d{1,3}(?:[.,]\d{3})*|\d+)(?: kali| x)?(?![\d.,])/i.exec(
    lineText(near).slice(0, 3000),
  )
  return found ? guess(Number(found[1]?.replace(/[.,]/g, '')), 'page') : null
}
