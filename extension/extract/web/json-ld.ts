import { urlOf } from '../address/parse-address.ts'
import { parsed } from '../reading/embedded.ts'
import { dig, objectsWhere, textAt } from '../reading/json.ts'
import type { Visit } from '../visit.ts'
import { isSamePage } from './same-page.ts'

const articleTypes =
  /^(?:Article|NewsArticle|BlogPosting|Report|TechArticle|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|SocialMediaPosting|Event|VideoObject)$/

/** The article that the page describes to search engines: one that names this page, or the only one, if it names none. */
export function articleOfPage({ document, url }: Visit): object | null {
  const articles = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => parsed(script.textContent ?? ''))
    .flatMap((data) => objectsWhere(data, isArticle))
  const own = articles.find((article) => pagesOf(article, url).some((page) => isSamePage(page, url)))
  if (own !== undefined) return own
  const [only, ...others] = articles
  return only !== undefined && others.length === 0 && pagesOf(only, url).length === 0 ? only : null
}

function isArticle(object: object): boolean {
  const type = dig(object, '@type')
  return [type].flat().some((each) => typeof each === 'string' && articleTypes.test(each))
}

function pagesOf(article: object, base: URL): readonly URL[] {
  const named = [
    textAt(article, 'mainEntityOfPage'),
    textAt(article, 'mainEntityOfPage', '@id'),
    textAt(article, 'mainEntityOfPage', 'url'),
    textAt(article, 'url'),
  ]
  return named.map((address) => (address === null ? null : urlOf(address, base))).filter((page) => page !== null)
}
