import type { Address } from './address/address.ts'
import { parseAddress } from './address/parse-address.ts'
import { plainUrl } from './address/web.ts'
import type { Extraction, Field, Platform } from './extraction.ts'
import { best, doubted, guess, sure } from './known.ts'
import { limits } from './limits.ts'
import { pageState } from './page-state/page-state.ts'
import { handleField } from './reading/fields.ts'
import { readPost, type SiteFields } from './sites/site.ts'
import { siteOf } from './sites/sites.ts'
import { type Here, type PostVisit, pageLanguage, type Visit } from './visit.ts'
import { languageField } from './web/language.ts'
import { readWebPage } from './web/read-page.ts'

const nothing: Omit<Extraction, 'platform' | 'page'> = {
  kind: null,
  id: null,
  canonicalUrl: null,
  isShortLink: false,
  handle: null,
  displayName: null,
  title: null,
  text: null,
  isTextCut: false,
  postedAt: null,
  likes: null,
  comments: null,
  shares: null,
  views: null,
  mediaCount: null,
  language: null,
}

/**
 * What a page tells of the post on it. Reads, and changes nothing. `url` is the address that the browser shows: it says which
 * post is meant, also where the page has gone from one to another without loading.
 */
export function extract(document: Document, url: URL, here: Here): Extraction {
  const extraction = extractFrom({ ...here, document, url, language: pageLanguage(document) })
  // One unit less: the cut spares a character of two.
  const isAtLimit = (extraction.text?.value.length ?? 0) >= limits.text - 1
  return isAtLimit ? { ...extraction, isTextCut: true, text: doubted(extraction.text) } : extraction
}

function extractFrom(visit: Visit): Extraction {
  const address = parseAddress(visit.url)
  if (address.platform === 'web') return webExtraction(visit)
  if (address.post === null) return noPost(visit, address)
  return postExtraction({ ...visit, post: address.post }, address.platform)
}

function webExtraction(visit: Visit): Extraction {
  const { document, url } = visit
  const fields = readWebPage(visit)
  const isArticle = fields.kind?.value === 'article' && fields.text?.source !== 'openGraph'
  const page = pageState(document, url, parseAddress(url), isArticle)
  return { ...nothing, platform: 'web', page, ...fields }
}

/** A profile, a feed, a short link. A page that asks to log in has no address worth keeping. */
function noPost({ document, url }: Visit, address: Address): Extraction {
  const page = pageState(document, url, address, false)
  const plain = plainUrl(url)
  const kept = page.state === 'loginWall' || plain.length > limits.url ? null : plain
  const canonicalUrl = address.isShortLink ? guess(kept, 'url') : sure(kept, 'url')
  return { ...nothing, platform: address.platform, page, canonicalUrl, isShortLink: address.isShortLink }
}

function postExtraction(visit: PostVisit, platform: Exclude<Platform, 'web'>): Extraction {
  const { document, url, post } = visit
  const site = siteOf(platform)
  const container = site.container(visit)
  const read = readPost(site, visit, container)
  const isShown =
    container !== null && [read.text, read.title, read.displayName, read.mediaCount].some((field) => field)
  const fields: SiteFields = { ...read, language: read.language ?? textLanguage(read.text ?? null) }
  return {
    ...nothing,
    ...fields,
    platform,
    page: pageState(document, url, { platform, post, isShortLink: false }, isShown),
    id: sure(post.id, 'url'),
    canonicalUrl: sure(post.url, 'url'),
    kind:
      post.kind === 'post'
        ? best(fields.kind ?? null, sure(post.kind, 'url'))
        : (named(fields.kind) ?? sure(post.kind, 'url')),
    handle: best(handleField(post.handle, 'url'), fields.handle ?? null),
  }
}

/** A kind that the page is sure of says more than the address: a reel may be a video of one's own, a photo one of several. */
function named(kind: SiteFields['kind']): SiteFields['kind'] {
  return kind?.certainty === 'sure' ? kind : null
}

function textLanguage(text: Field<string>): Field<string> {
  return languageField('', text?.value ?? '')
}
