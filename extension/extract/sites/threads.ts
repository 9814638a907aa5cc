import { guess, sure } from '../known.ts'
import { type Container, namedContainer } from '../reading/container.ts'
import { lineText } from '../reading/element-text.ts'
import { embeddedJson } from '../reading/embedded.ts'
import { attributeTime, handleField, nameField, secondsTime, textField } from '../reading/fields.ts'
import { headNamesPost, headTag } from '../reading/head-tags.ts'
import { countAt, lengthAt, objectsWhere, textAt } from '../reading/json.ts'
import { timeOfShortcode } from '../time/id-time.ts'
import type { PostVisit } from '../visit.ts'
import { iconCount } from './icon-count.ts'
import { authorParts, captionOf, ownTimeLink, profileLink } from './post-parts.ts'
import type { Site, SiteFields } from './site.ts'

const wrapper = '[data-pressable-container="true"], article'

export const threads: Site = {
  platform: 'threads',
  container: (visit) => namedContainer(visit, { wrapper }),
  shown: fromContainer,
  told: (visit) => [fromData(visit), fromHead(visit), { postedAt: timeOfShortcode(visit.post.id) }],
  commenters: ({ document }, container) =>
    [...document.querySelectorAll(wrapper)]
      .filter((post) => container !== null && !post.contains(container.element) && !container.element.contains(post))
      .flatMap(authorParts),
}

function fromContainer(visit: PostVisit, { element }: Container): SiteFields {
  const count = (...labels: readonly string[]) => iconCount(element, labels, visit.language)
  return {
    handle: handleField(profileLink(element)?.getAttribute('href'), 'container'),
    // Nothing but its place tells the text from other words of the post.
    text: guess(textField(wordsOf(element), 'container')?.value ?? null, 'container'),
    postedAt: attributeTime(ownTimeLink(element, visit)?.querySelector('time')),
    likes: count('Like', 'Unlike', 'Suka', 'Batal Suka'),
    comments: count('Reply', 'Comment', 'Balas', 'Komentar'),
    shares: count('Repost', 'Posting ulang', 'Bagikan ulang'),
  }
}

function wordsOf(element: Element): string {
  const parts = [...element.querySelectorAll('span[dir="auto"]')].filter(
    (part) =>
      !part.closest('a, [role="button"], time') &&
      !part.parentElement?.closest('span[dir="auto"]') &&
      !part.querySelector('time'),
  )
  const [first = ''] = parts
    .filter((part) => !/^[\d.,]*\s*(?:rb|jt|k|m)?$/i.test(lineText(part)))
    .map((part) => captionOf(part) ?? '')
  return first
}

function fromData({ document, post }: PostVisit): SiteFields {
  const [found] = embeddedJson(document, post.id)
    .flatMap((data) => objectsWhere(data, (object) => textAt(object, 'code') === post.id))
    .filter((object) => countAt(object, 'taken_at') !== null)
  if (found === undefined) return {}
  const replies = countAt(found, 'text_post_app_info', 'direct_reply_count')
  const pictures = lengthAt(found, 'carousel_media')
  return {
    handle: handleField(textAt(found, 'user', 'username'), 'embedded'),
    displayName: nameField(textAt(found, 'user', 'full_name'), 'embedded'),
    text: textField(textAt(found, 'caption', 'text'), 'embedded'),
    postedAt: secondsTime(countAt(found, 'taken_at')),
    likes: sure(countAt(found, 'like_count'), 'embedded'),
    comments: sure(replies, 'embedded'),
    shares: sure(countAt(found, 'text_post_app_info', 'repost_count'), 'embedded'),
    mediaCount: sure(pictures, 'embedded'),
    kind: pictures === null ? null : sure('carousel', 'embedded'),
  }
}

function fromHead(visit: PostVisit): SiteFields {
  if (!headNamesPost(visit)) return {}
  const name = /^(.{1,200}?) \(@([\w.]+)\)/.exec(headTag(visit.document, 'og:title') ?? '')
  const text = headTag(visit.document, 'og:description')
  return {
    displayName: nameField(name?.[1], 'openGraph'),
    handle: handleField(name?.[2], 'openGraph'),
    text: textField(text, 'openGraph'),
    isTextCut: /(?:…|\.\.\.)$/.test(text ?? ''),
  }
}
