import { parseLink } from '../address/parse-address.ts'
import type { Field } from '../extraction.ts'
import { doubted, guess } from '../known.ts'
import { type Container, likelyContainer, namedContainer } from '../reading/container.ts'
import { countField } from '../reading/count.ts'
import { countPhrase } from '../reading/count-phrase.ts'
import { elementText, lineText } from '../reading/element-text.ts'
import { embeddedJson } from '../reading/embedded.ts'
import { nameField, secondsTime, textField } from '../reading/fields.ts'
import { headNamesPost, headTag } from '../reading/head-tags.ts'
import { countAt, objectsWhere, textAt } from '../reading/json.ts'
import { writtenTime } from '../time/written-time.ts'
import type { PostVisit } from '../visit.ts'
import { facebookHandle } from './facebook-handle.ts'
import type { Site, SiteFields } from './site.ts'

const message =
  '[data-ad-preview="message"], [data-ad-comet-preview="message"], [data-ad-rendering-role="story_message"]'
/** Comments are articles as well, and named: "Komentar oleh Rina". */
const comment =
  '[role="article"][aria-label^="Komentar"], [role="article"][aria-label^="Comment"], [role="article"][aria-label^="Balasan"], [role="article"][aria-label^="Reply"]'
const author = 'h2 a[href], h3 a[href], h4 a[href], [data-ad-rendering-role="profile_name"] a[href]'

export const facebook: Site = {
  platform: 'facebook',
  container: (visit) =>
    namedContainer(visit, { wrapper: `[role="article"]:not(${comment}), [aria-posinset], [role="dialog"]` }) ??
    likelyContainer(visit, message),
  shown: fromContainer,
  told: (visit) => [fromData(visit), fromHead(visit)],
  commenters: ({ document }) =>
    [...document.querySelectorAll(comment)].flatMap((article) => {
      const links = [...article.querySelectorAll('a[href]')].filter((link) => article === link.closest(comment))
      const first = links.find((link) => facebookHandle(link.getAttribute('href')) !== null && lineText(link) !== '')
      const picture = article.querySelector('svg[role="img"], image, img')
      return [...(first ? [first] : []), ...(picture ? [picture] : [])]
    }),
}

function fromContainer(visit: PostVisit, { element }: Container): SiteFields {
  const own = (selector: string) => [...element.querySelectorAll(selector)].filter((part) => !part.closest(comment))
  const words = own(message)[0]
  const [by] = own(author).filter((link) => lineText(link) !== '')
  const text = words && elementText(words, { without: '[role="button"]' })
  const phrases = own('span, div[role="button"]')
  const count = (nouns: string) => countPhrase(phrases, nouns, visit.language)
  return {
    handle: facebookHandle(by?.getAttribute('href')),
    displayName: nameField(lineText(by), 'container'),
    text: textField(text, 'container'),
    isTextCut: words !== undefined && isCut(words),
    postedAt: timeOf(own('a[href]'), visit),
    likes: reactions(own('[aria-label]'), visit),
    comments: count('komentar|comments?'),
    shares: count('kali dibagikan|shares?|bagikan'),
    views: count('tayangan|views?|kali ditonton'),
  }
}

/** "Lihat selengkapnya" stands within the text, as a button. */
function isCut(words: Element): boolean {
  return [...words.querySelectorAll('[role="button"]')].some((button) =>
    /^(?:lihat selengkapnya|see more|selengkapnya)$/i.test(button.textContent?.trim() ?? ''),
  )
}

/** "Semua reaksi: 1,2 rb", or the reactions one by one: "Suka: 12 orang", "Super: 3 orang". */
function reactions(labelled: readonly Element[], { language }: PostVisit): Field<number> {
  const all = labelled.map(
    (each) => /^(?:semua reaksi|all reactions)\s*:\s*(.+)$/i.exec(each.getAttribute('aria-label') ?? '')?.[1],
  )
  const total = all.find((each) => each !== undefined)
  if (total !== undefined) return countField(total, 'container', language)
  const each = labelled
    .map(
      (one) =>
        /^(?:suka|super|peduli|haha|wow|sedih|marah|like|love|care|sad|angry)\s*:\s*(.+?)\s+(?:orang|people|person)$/i.exec(
          one.getAttribute('aria-label') ?? '',
        )?.[1],
    )
    .map((count) => countField(count, 'container', language))
    .filter((count) => count !== null)
  if (each.length === 0) return null
  const sum = each.reduce((total, { value }) => total + value, 0)
  // Only the most frequent three are named.
  return guess(
    sum,
    'container',
    each.reduce((total, { plusMinus }) => total + plusMinus, each.length < 3 ? 0 : sum),
  )
}

/** The text or label of the permalink. Facebook writes it for people, from now, and mixes in letters against reading. */
function timeOf(links: readonly Element[], visit: PostVisit): Field<string> {
  for (const link of links) {
    const named = parseLink(link.getAttribute('href'), visit.url)?.post
    if (named?.id !== visit.post.id || named.isComment) continue
    for (const written of [link.getAttribute('aria-label'), link.getAttribute('title'), link.textContent]) {
      const time = writtenTime(written?.trim() ?? '', visit, visit.browserZone)
      if (time) return time
    }
  }
  return null
}

/** Facts of one post are spread over several objects; each that is used names the post itself. */
function fromData(visit: PostVisit): SiteFields {
  const { id } = visit.post
  const isPost = (object: object) =>
    textAt(object, 'post_id') === id ||
    [textAt(object, 'url'), textAt(object, 'wwwURL'), textAt(object, 'permalink_url')].some(
      (link) => link !== null && parseLink(link, visit.url)?.post?.id === id,
    )
  const facts = embeddedJson(visit.document, id).flatMap((data) => objectsWhere(data, isPost))
  const first = <T>(read: (fact: object) => T | null): T | null => {
    for (const fact of facts) {
      const found = read(fact)
      if (found !== null) return found
    }
    return null
  }
  return {
    postedAt: secondsTime(first((fact) => countAt(fact, 'creation_time') ?? countAt(fact, 'publish_time'))),
    text: textField(
      first((fact) => textAt(fact, 'message', 'text')),
      'embedded',
    ),
    displayName: nameField(
      first((fact) => textAt(fact, 'actors', 0, 'name') ?? textAt(fact, 'owner', 'name')),
      'embedded',
    ),
    handle: facebookHandle(
      first((fact) => textAt(fact, 'actors', 0, 'url')),
      'embedded',
    ),
  }
}

function fromHead(visit: PostVisit): SiteFields {
  if (!headNamesPost(visit)) return {}
  const [name] = headTag(visit.document, 'og:title')?.split(/ [-–|] /) ?? []
  return {
    // Often the account, sometimes the first words of the post.
    displayName: doubted(nameField(name, 'openGraph')),
    text: textField(headTag(visit.document, 'og:description'), 'openGraph'),
    isTextCut: true,
  }
}
