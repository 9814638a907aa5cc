import type { Kind } from '../extraction.ts'
import { guess, sure } from '../known.ts'
import { type Container, namedContainer } from '../reading/container.ts'
import { countBeside } from '../reading/count.ts'
import { countPhrase } from '../reading/count-phrase.ts'
import { lineText } from '../reading/element-text.ts'
import { embeddedJson } from '../reading/embedded.ts'
import { attributeTime, handleField, nameField, secondsTime, textField } from '../reading/fields.ts'
import { headNamesPost, headTag } from '../reading/head-tags.ts'
import { countAt, dig, lengthAt, objectsWhere, textAt } from '../reading/json.ts'
import { timeOfShortcode } from '../time/id-time.ts'
import type { PostVisit } from '../visit.ts'
import { captionOf, commenterParts, commentsOf, ownTimeLink, partsOutside, profileLink } from './post-parts.ts'
import type { Site, SiteFields } from './site.ts'

const likes = 'suka|likes?|tanda suka'
const comments = 'komentar|comments?'
const views = 'tayangan|views?|kali diputar|plays?'

export const instagram: Site = {
  platform: 'instagram',
  container: (visit) => namedContainer(visit, { wrapper: 'article' }),
  shown: fromContainer,
  told: (visit) => [
    fromData(visit),
    fromHead(visit),
    visit.post.kind === 'story' ? {} : { postedAt: timeOfShortcode(visit.post.id) },
  ],
  commenters: (visit) => commenterParts(visit),
}

function fromContainer(visit: PostVisit, { element }: Container): SiteFields {
  const timeLink = ownTimeLink(element, visit)
  const profile = profileLink(element)
  const handle = handleField(profile?.getAttribute('href'), 'container')
  const own = partsOutside(element, 'section, span, a, div', commentsOf(visit))
  const heading = textField(captionOf(element.querySelector('h1')), 'container')
  return {
    handle,
    text: heading ?? captionNear(timeLink, handle?.value ?? '', visit),
    postedAt: attributeTime(timeLink?.querySelector('time')),
    likes: countPhrase(own, likes, visit.language) ?? likedByOthers(own, visit),
    comments: countPhrase(own, comments, visit.language),
    views: countPhrase(own, views, visit.language),
  }
}

/** "Disukai oleh rina dan 1.234 lainnya": the named one is one more. */
function likedByOthers(own: readonly Element[], { language }: PostVisit) {
  const words = own.map(lineText).find((text) => text.length <= 120 && /^(?:disukai oleh|liked by) /i.test(text))
  const others = countBeside(words ?? '', '(?:orang )?lainnya|others?', 'container', language)
  return others && guess(others.value + 1, 'container', others.plusMinus)
}

/** Where the caption is no heading, it stands beside the time: the nearest text that is neither name nor time. */
function captionNear(timeLink: Element | null, handle: string, visit: PostVisit) {
  let around = timeLink?.parentElement ?? null
  for (let steps = 0; around && steps < 6; steps++, around = around.parentElement) {
    const [caption] = [...around.querySelectorAll('span[dir="auto"], div[dir="auto"]')].filter(
      (part) =>
        part.querySelector('time, a[role="link"] > time, span[dir="auto"]') === null &&
        isCaption(lineText(part), handle),
    )
    if (caption && !commenterParts(visit).some((part) => caption.contains(part))) {
      return guess(textField(captionOf(caption), 'container')?.value ?? null, 'container')
    }
  }
  return null
}

function isCaption(text: string, handle: string): boolean {
  return text.length > 3 && text !== handle && !/^\d+\s?\w{1,3}$/.test(text)
}

const kinds: Readonly<Record<number, Kind>> = { 1: 'photo', 2: 'video', 8: 'carousel' }

function fromData(visit: PostVisit): SiteFields {
  const { id } = visit.post
  const isPost = (object: object) =>
    [textAt(object, 'code'), textAt(object, 'shortcode'), textAt(object, 'pk')].includes(id)
  const [post] = embeddedJson(visit.document, id)
    .flatMap((data) => objectsWhere(data, isPost))
    .filter((object) => countAt(object, 'taken_at') !== null)
  if (post === undefined) return {}
  const hidesCounts = dig(post, 'like_and_view_counts_disabled') === true
  const type = countAt(post, 'media_type')
  const isReel = textAt(post, 'product_type') === 'clips'
  return {
    handle: handleField(textAt(post, 'user', 'username') ?? textAt(post, 'owner', 'username'), 'embedded'),
    displayName: nameField(textAt(post, 'user', 'full_name') ?? textAt(post, 'owner', 'full_name'), 'embedded'),
    text: textField(textAt(post, 'caption', 'text'), 'embedded'),
    postedAt: secondsTime(countAt(post, 'taken_at')),
    likes: sure(hidesCounts ? null : countAt(post, 'like_count'), 'embedded'),
    comments: sure(countAt(post, 'comment_count'), 'embedded'),
    views: sure(hidesCounts ? null : (countAt(post, 'play_count') ?? countAt(post, 'view_count')), 'embedded'),
    mediaCount: sure(
      countAt(post, 'carousel_media_count') ??
        lengthAt(post, 'carousel_media') ??
        (type === 1 || type === 2 ? 1 : null),
      'embedded',
    ),
    kind: sure(isReel ? 'reel' : (kinds[type ?? 0] ?? null), 'embedded'),
  }
}

/** "298K likes, 553 comments - dinas on May 29, 2021: "…"" and the like. */
const summary = /^.{0,80}? - (?<handle>[\w.]+) (?:on|pada) /s
const quoted = /^(?<name>.{1,200}?) (?:on|di) Instagram: ["“](?<text>.*)["”]\.?$/s

function fromHead(visit: PostVisit): SiteFields {
  if (!headNamesPost(visit)) return {}
  const description = headTag(visit.document, 'og:description') ?? ''
  const counts = summary.exec(description)?.[0] ?? ''
  const title = quoted.exec(headTag(visit.document, 'og:title') ?? '')?.groups
  const text = title?.['text']
  return {
    handle: handleField(summary.exec(description)?.groups?.['handle'], 'openGraph'),
    displayName: nameField(title?.['name'], 'openGraph'),
    text: textField(text, 'openGraph'),
    isTextCut: /(?:…|\.\.\.)$/.test(text ?? ''),
    likes: countBeside(counts, likes, 'openGraph', visit.language),
    comments: countBeside(counts, comments, 'openGraph', visit.language),
  }
}
