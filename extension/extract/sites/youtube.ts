import type { Field } from '../extraction.ts'
import { guess, sure } from '../known.ts'
import { type Container, namedContainer } from '../reading/container.ts'
import { countBeside, countField } from '../reading/count.ts'
import { elementText, lineText } from '../reading/element-text.ts'
import { assignedJson } from '../reading/embedded.ts'
import { handleField, nameField, textField } from '../reading/fields.ts'
import { headNamesPost, headTag } from '../reading/head-tags.ts'
import { countAt, dig, textAt } from '../reading/json.ts'
import { instantOfIso, isoOf } from '../time/iso.ts'
import { writtenTime } from '../time/written-time.ts'
import type { PostVisit } from '../visit.ts'
import type { Site, SiteFields } from './site.ts'

const viewed = 'x ditonton|kali ditonton|ditonton|tayangan|views?|penayangan'

export const youtube: Site = {
  platform: 'youtube',
  container: (visit) =>
    visit.post.kind === 'post' ? namedContainer(visit, { wrapper: 'ytd-backstage-post-renderer' }) : watchPage(visit),
  shown: (visit, container) =>
    visit.post.kind === 'post' ? fromCommunityPost(visit, container) : fromWatchPage(visit, container),
  told: (visit) => [fromPlayer(visit), fromHead(visit)],
  commenters: ({ document }) => [
    ...document.querySelectorAll(
      ['ytd-comment-view-model', 'ytd-comment-renderer']
        .flatMap((comment) => [`${comment} #author-text`, `${comment} #author-thumbnail`])
        .join(),
    ),
  ],
}

/** The page keeps the id of the video on show in an attribute; hidden pages of videos before stay in the document. */
function watchPage({ document, post }: PostVisit): Container | null {
  const element = document.querySelector(
    `ytd-watch-flexy[video-id="${post.id}"], ytd-reel-video-renderer[video-id="${post.id}"]`,
  )
  if (element) return { element, isNamed: true }
  const active = document.querySelector('ytd-reel-video-renderer[is-active], ytd-shorts[is-active]')
  return post.kind === 'short' && active ? { element: active, isNamed: false } : null
}

function fromWatchPage(visit: PostVisit, { element }: Container): SiteFields {
  const { language } = visit
  const owner = element.querySelector(
    'ytd-video-owner-renderer ytd-channel-name a, #owner ytd-channel-name a, yt-reel-channel-bar-view-model a',
  )
  const described = element.querySelector('#description-inline-expander')
  const info = lineText(element.querySelector('ytd-watch-info-text #tooltip, ytd-watch-info-text, #info-container'))
  const liking = element.querySelector('like-button-view-model button, ytd-like-button-renderer button')
  const commented = lineText(element.querySelector('ytd-comments-header-renderer #count'))
  return {
    title: nameField(
      lineText(
        element.querySelector('ytd-watch-metadata h1, h1.ytd-watch-metadata, yt-shorts-video-title-view-model h2'),
      ),
      'container',
    ),
    handle: handleField(handleOf(owner?.getAttribute('href')), 'container'),
    displayName: nameField(nameOf(owner), 'container'),
    text: textField(
      described && elementText(described, { keepsLines: true, without: '#expand, #collapse, tp-yt-paper-button' }),
      'container',
    ),
    isTextCut: described !== null && !described.hasAttribute('is-expanded'),
    postedAt: writtenTime(dateWithin(info), visit, visit.browserZone),
    views: countBeside(info, viewed, 'container', language),
    likes: labelledCount(liking, visit),
    comments: countBeside(commented, 'komentar|comments?', 'container', language),
  }
}

/** "1.077.715 x ditonton • 14 Apr 2017": what stands behind the views. */
function dateWithin(info: string): string {
  const [, behind] = new RegExp(`(?:${viewed})\\s*[•·]?\\s*(.*)$`, 'i').exec(info) ?? []
  return behind?.split(/[•·#]/)[0]?.trim() ?? ''
}

/** The label of the button has the whole count, its face a rounded one. */
function labelledCount(button: Element | null, { language }: PostVisit): Field<number> {
  const whole = /\d[\d.,]*/.exec(button?.getAttribute('aria-label') ?? '')?.[0]
  return (
    countField(whole?.replace(/[.,]$/, ''), 'container', language) ??
    countField(button?.textContent, 'container', language)
  )
}

function fromCommunityPost(visit: PostVisit, { element }: Container): SiteFields {
  const author = element.querySelector('#author-text')
  const pictures = element.querySelectorAll('ytd-backstage-image-renderer').length
  return {
    handle: handleField(handleOf(author?.getAttribute('href')), 'container'),
    displayName: nameField(lineText(author), 'container'),
    text: textField(captionOf(element.querySelector('#content-text')), 'container'),
    postedAt: writtenTime(lineText(element.querySelector('#published-time-text')), visit, visit.browserZone),
    likes: countField(lineText(element.querySelector('#vote-count-middle')), 'container', visit.language),
    mediaCount: sure(pictures, 'container'),
  }
}

function captionOf(element: Element | null): string | null {
  return element && elementText(element, { keepsLines: true })
}

/** Shorts show the handle in place of the name. */
function nameOf(owner: Element | null): string | null {
  const name = lineText(owner)
  return name.startsWith('@') ? null : name
}

function handleOf(href: string | null | undefined): string | null {
  return /\/@([^/?#]+)/.exec(href ?? '')?.[1] ?? null
}

/** What the page gave its player: of the video that the page was loaded with, which need not be the one on show. */
function fromPlayer({ document, post }: PostVisit): SiteFields {
  const answer = assignedJson(document, 'ytInitialPlayerResponse')
  const details = dig(answer, 'videoDetails')
  if (textAt(details, 'videoId') !== post.id) return {}
  const more = dig(answer, 'microformat', 'playerMicroformatRenderer')
  const instant = instantOfIso(textAt(more, 'publishDate') ?? textAt(more, 'uploadDate') ?? '')
  const isLive = dig(details, 'isLiveContent') === true
  return {
    title: nameField(textAt(details, 'title'), 'embedded'),
    text: textField(textAt(details, 'shortDescription'), 'embedded'),
    handle: handleField(handleOf(textAt(more, 'ownerProfileUrl')), 'embedded'),
    displayName: nameField(textAt(details, 'author'), 'embedded'),
    postedAt: sure(instant === null ? null : isoOf(instant), 'embedded'),
    views: sure(countAt(details, 'viewCount'), 'embedded'),
    mediaCount: sure(1, 'embedded'),
    kind: isLive ? guess('live', 'embedded') : null,
  }
}

function fromHead(visit: PostVisit): SiteFields {
  if (!headNamesPost(visit)) return {}
  return {
    title: nameField(headTag(visit.document, 'og:title'), 'openGraph'),
    text: textField(headTag(visit.document, 'og:description'), 'openGraph'),
    isTextCut: true,
  }
}
