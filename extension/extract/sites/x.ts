import type { Field, Kind } from '../extraction.ts'
import { sure } from '../known.ts'
import { type Container, namedContainer } from '../reading/container.ts'
import { countBeside, countField } from '../reading/count.ts'
import { countPhrase } from '../reading/count-phrase.ts'
import { elementText, lineText } from '../reading/element-text.ts'
import { attributeTime, handleField, nameField, textField } from '../reading/fields.ts'
import { timeOfSnowflake } from '../time/id-time.ts'
import type { PostVisit } from '../visit.ts'
import { ownTimeLink } from './post-parts.ts'
import type { Site, SiteFields } from './site.ts'

const views = 'views?|tayangan|kali dilihat|dilihat'

export const x: Site = {
  platform: 'x',
  container: (visit) => namedContainer(visit, { wrapper: 'article' }),
  shown: fromContainer,
  told: ({ post }) => [{ postedAt: timeOfSnowflake(post.id) }],
  commenters: ({ document }, container) =>
    [...document.querySelectorAll('article')]
      .filter((article) => container !== null && article !== container.element)
      .flatMap((article) => [
        ...article.querySelectorAll('[data-testid="User-Name"], [data-testid="Tweet-User-Avatar"]'),
      ]),
}

function fromContainer(visit: PostVisit, { element }: Container): SiteFields {
  const name = own(element, '[data-testid="User-Name"]')[0]
  const words = own(element, '[data-testid="tweetText"]')[0]
  const links = [...(name?.querySelectorAll('a[href]') ?? [])]
  const at = links.map(lineText).find((text) => /^@\w+$/.test(text))
  const count = (...buttons: readonly string[]) => buttonCount(element, buttons, visit)
  const analytics = element.querySelector('a[href$="/analytics"]')?.getAttribute('aria-label') ?? ''
  return {
    handle: handleField(at ?? links[0]?.getAttribute('href'), 'container'),
    displayName: nameField(lineText(links[0]), 'container'),
    text: textField(words && elementText(words, { keepsLines: true }), 'container'),
    isTextCut: own(element, '[data-testid="tweet-text-show-more-link"]').length > 0,
    language: languageOf(words),
    postedAt: attributeTime(ownTimeLink(element, visit)?.querySelector('time')),
    comments: count('reply'),
    shares: count('retweet', 'unretweet'),
    likes: count('like', 'unlike'),
    views:
      countBeside(analytics, views, 'container', visit.language) ??
      countPhrase(own(element, 'span, div, a'), views, visit.language),
    ...mediaOf(element),
  }
}

/** Parts of the post, without those of a post that it quotes. */
function own(element: Element, selector: string): readonly Element[] {
  return [...element.querySelectorAll(selector)].filter((part) => {
    const quote = part.closest('div[role="link"]')
    return quote === null || !element.contains(quote)
  })
}

/** A button says its count first: "7 Likes. Like". */
function buttonCount(element: Element, buttons: readonly string[], { language }: PostVisit): Field<number> {
  const button = element.querySelector(buttons.map((name) => `[data-testid="${name}"]`).join())
  const said = /^\d[\d.,]*(?:\s?(?:rb|ribu|jt|juta|miliar|k|m|b)\b)?/i.exec(button?.getAttribute('aria-label') ?? '')
  return countField(said?.[0], 'container', language) ?? countField(button?.textContent, 'container', language)
}

/** X marks what it could not tell as "und", "qme" (media only) and the like. */
function languageOf(words: Element | undefined): Field<string> {
  const language = words?.getAttribute('lang') ?? ''
  return sure(
    /^(?!und$|qme$|qst$|zxx$|art$)[a-z]{2,3}(?:-\w+)*$/i.test(language) ? language.replace(/^in$/, 'id') : null,
    'container',
  )
}

function mediaOf(element: Element): SiteFields {
  const videos = own(element, '[data-testid="videoPlayer"], [data-testid="videoComponent"]')
  const isVideo = videos.length > 0
  const photos = own(element, '[data-testid="tweetPhoto"]').filter((photo) => !photo.querySelector('video'))
  const count = photos.length + (isVideo ? 1 : 0)
  const kind: Kind = isVideo ? 'video' : photos.length > 1 ? 'carousel' : photos.length === 1 ? 'photo' : 'post'
  return { kind: sure(kind, 'container'), mediaCount: sure(count, 'container') }
}
