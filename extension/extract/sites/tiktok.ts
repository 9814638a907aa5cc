import type { Field, Kind } from '../extraction.ts'
import { guess, sure } from '../known.ts'
import { type Container, likelyContainer, namedContainer } from '../reading/container.ts'
import { countField } from '../reading/count.ts'
import { lineText } from '../reading/element-text.ts'
import { embeddedJson } from '../reading/embedded.ts'
import { handleField, nameField, secondsTime, textField } from '../reading/fields.ts'
import { headNamesPost, headTag } from '../reading/head-tags.ts'
import { countAt, dig, lengthAt, objectsWhere, textAt } from '../reading/json.ts'
import { timeOfTikTok } from '../time/id-time.ts'
import type { PostVisit } from '../visit.ts'
import type { Site, SiteFields } from './site.ts'

const description = '[data-e2e="browse-video-desc"], [data-e2e="video-desc"]'

export const tiktok: Site = {
  platform: 'tiktok',
  container: (visit) =>
    byPlayer(visit) ??
    byCopyLink(visit) ??
    namedContainer(visit, { wrapper: 'article' }) ??
    likelyContainer(visit, description),
  shown: fromContainer,
  told: (visit) => [fromData(visit), fromHead(visit), { postedAt: timeOfTikTok(visit.post.id) }],
  commenters: ({ document }) => [
    ...document.querySelectorAll('[data-e2e^="comment-username"], [data-e2e^="comment-avatar"]'),
  ],
}

/** A player is named after its video; around it lies the post, as far as no other player does. */
function byPlayer({ document, post }: PostVisit): Container | null {
  const player = document.querySelector(`[id^="xgwrapper-"][id$="-${post.id}"]`)
  return player && around(player, (element) => element.querySelectorAll('[id^="xgwrapper-"]').length > 1)
}

/** Over the feed, the video's address stands below its text, to be copied. */
function byCopyLink({ document, post }: PostVisit): Container | null {
  const link = [...document.querySelectorAll('[data-e2e="browse-video-link"]')].find((each) =>
    new RegExp(`/(?:video|photo)/${post.id}\\b`).test(each.textContent ?? ''),
  )
  return link ? around(link, (element) => element.querySelectorAll(description).length > 1) : null
}

function around(part: Element, isTooWide: (element: Element) => boolean): Container | null {
  for (let element = part.parentElement; element && element.tagName !== 'BODY'; element = element.parentElement) {
    if (isTooWide(element)) return null
    if (element.querySelector(description)) return { element: element.closest('article') ?? element, isNamed: true }
  }
  return null
}

function fromContainer({ language }: PostVisit, { element }: Container): SiteFields {
  const part = (...names: readonly string[]) =>
    element.querySelector(names.map((name) => `[data-e2e="${name}"]`).join())
  // TikTok abbreviates in English whatever its language: K, M.
  const count = (...names: readonly string[]) =>
    countField(
      part(...names)?.textContent,
      'container',
      /^\s*[\d.,]+[KMB]\s*$/.test(part(...names)?.textContent ?? '') ? 'en' : language,
    )
  return {
    handle: handleField(lineText(part('browse-username', 'video-author-uniqueid')), 'container'),
    displayName: nameField(
      lineText(part('browser-nickname')?.firstElementChild ?? part('browser-nickname')),
      'container',
    ),
    // Its paragraphs are parts of a line.
    text: textField(element.querySelector(description)?.textContent, 'container'),
    likes: count('browse-like-count', 'like-count'),
    comments: count('browse-comment-count', 'comment-count'),
    shares: count('share-count'),
  }
}

function fromData({ document, post }: PostVisit): SiteFields {
  const [item] = embeddedJson(document, post.id)
    .flatMap((data) => objectsWhere(data, (object) => textAt(object, 'id') === post.id))
    .filter((object) => countAt(object, 'createTime') !== null)
  if (item === undefined) return {}
  const stat = (name: string) => statField(countAt(item, 'stats', name) ?? countAt(item, 'statsV2', name))
  const pictures = lengthAt(item, 'imagePost', 'images')
  const kind: Kind = pictures === null ? 'video' : pictures === 1 ? 'photo' : 'carousel'
  return {
    handle: handleField(textAt(item, 'author', 'uniqueId'), 'embedded'),
    displayName: nameField(textAt(item, 'author', 'nickname'), 'embedded'),
    text: textField(textAt(item, 'desc'), 'embedded'),
    postedAt: secondsTime(countAt(item, 'createTime')),
    likes: stat('diggCount'),
    comments: stat('commentCount'),
    shares: stat('shareCount'),
    views: stat('playCount'),
    mediaCount: sure(pictures ?? 1, 'embedded'),
    kind: sure(kind, 'embedded'),
    language: languageOf(dig(item, 'textLanguage')),
  }
}

/** TikTok rounds what is ten thousand or more to hundreds, also in its data. */
function statField(count: number | null): Field<number> {
  const isRounded = count !== null && count >= 10_000 && count % 100 === 0
  return isRounded ? guess(count, 'embedded', 100) : sure(count, 'embedded')
}

function languageOf(code: unknown): Field<string> {
  return typeof code === 'string' && /^(?!un$|und$)[a-z]{2,3}(?:-\w+)*$/i.test(code) ? guess(code, 'embedded') : null
}

function fromHead(visit: PostVisit): SiteFields {
  if (!headNamesPost(visit)) return {}
  return { text: textField(headTag(visit.document, 'og:description'), 'openGraph'), isTextCut: true }
}
