/** What a page tells of the post on it: each field with where it was found, so that the officer can judge it. */

export const platforms = ['instagram', 'facebook', 'x', 'tiktok', 'youtube', 'threads', 'web'] as const
export type Platform = (typeof platforms)[number]

export const kinds = [
  'photo',
  'carousel',
  'video',
  'reel',
  'short',
  'live',
  'story',
  'post',
  'article',
  'page',
] as const
/** What kind of post; `post` is one whose content is not told apart, `page` any page that is no article. */
export type Kind = (typeof kinds)[number]

export const sources = [
  /** The address of the page. */
  'url',
  /** The time that the post's id carries: "dari ID". */
  'id',
  /** The post's own element. */
  'container',
  /** Data that the page carries for its own script, under the post's id. */
  'embedded',
  'jsonLd',
  'openGraph',
  /** Another tag of the page's head. */
  'head',
  /** The text of the page, not tied to the post. */
  'page',
  /** A time written from now: "3 jam yang lalu". */
  'relativeTime',
] as const
export type Source = (typeof sources)[number]

export type Certainty = 'sure' | 'guess'

/** One thing that is known. */
export interface Known<T> {
  readonly value: T
  readonly source: Source
  readonly certainty: Certainty
  /** By how much the value may be off, either way: ms for a time, pieces for a count. 0 where it is exact. */
  readonly plusMinus: number
}

/** `null`: the page does not tell, or what it tells is not to be trusted. */
export type Field<T> = Known<T> | null

export const pageStates = ['ok', 'loginWall', 'deleted', 'private', 'notAPost'] as const
export type PageState = (typeof pageStates)[number]

/**
 * What was seen of the page. `deleted` also stands for what is no longer shown to this visitor: most sites say both in one
 * sentence. `loginWall` may lie over a post that can still be read: then the fields are filled. `quote` is the page's own
 * sentence that says so, '' where there is none.
 */
export interface PageFinding {
  readonly state: PageState
  readonly quote: string
}

export interface Extraction {
  readonly platform: Platform
  readonly page: PageFinding
  readonly kind: Field<Kind>
  /** The platform's own id of the post. */
  readonly id: Field<string>
  /** Without tracking parameters. A guess where the address is a short link whose target is not known (`isShortLink`). */
  readonly canonicalUrl: Field<string>
  /** The address is a short link or a share token: it leads to the post, but does not name it. */
  readonly isShortLink: boolean
  /** Name of the account, without '@'; of a website, its host. */
  readonly handle: Field<string>
  /** Name as people read it; of a website, its name. */
  readonly displayName: Field<string>
  /** The headline of an article, the title of a video; null for posts that have none. */
  readonly title: Field<string>
  /** Caption or article; line breaks kept. */
  readonly text: Field<string>
  /** The page shows only the beginning of the text ("Lihat selengkapnya"). */
  readonly isTextCut: boolean
  /** ISO 8601, UTC. */
  readonly postedAt: Field<string>
  readonly likes: Field<number>
  readonly comments: Field<number>
  readonly shares: Field<number>
  readonly views: Field<number>
  /** Pictures and videos of the post. */
  readonly mediaCount: Field<number>
  /** BCP 47, of the text: "id", "en-US". */
  readonly language: Field<string>
}

/** The fields of an extraction that have a source. */
export type FieldName = {
  [Name in keyof Extraction]: Extraction[Name] extends Field<string> | Field<number> ? Name : never
}[keyof Extraction]
