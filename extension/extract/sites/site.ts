import type { Extraction, Field, FieldName, Platform } from '../extraction.ts'
import { best, doubted } from '../known.ts'
import type { Container } from '../reading/container.ts'
import type { PostVisit } from '../visit.ts'

/** What a page tells of a post; a field that is left out is not known. */
export type SiteFields = Partial<Pick<Extraction, FieldName | 'isTextCut'>>

/** How the posts of one platform are read. */
export interface Site {
  readonly platform: Platform
  /** The post's own element; `null` where the page does not show the post. */
  readonly container: (visit: PostVisit) => Container | null
  /** What the post's own element tells. */
  readonly shown: (visit: PostVisit, container: Container) => SiteFields
  /** What else tells of this very post, best first: data, head, address, id. */
  readonly told: (visit: PostVisit) => readonly SiteFields[]
  /** Names and pictures of those who commented, within the page or below the post. */
  readonly commenters: (visit: PostVisit, container: Container | null) => readonly Element[]
}

/** All fields of a post. What was read from an element that no link ties to the post is a guess. */
export function readPost(site: Site, visit: PostVisit, container: Container | null): SiteFields {
  const shown = container === null ? {} : site.shown(visit, container)
  return merged(container === null || container.isNamed ? shown : allDoubted(shown), ...site.told(visit))
}

/** Fields from several layers, best layer first. A text that is cut gives way to a whole one. */
function merged(...layers: readonly SiteFields[]): SiteFields {
  const fields = eachField((pick) => best(...layers.map((layer) => pick(layer) ?? null)))
  const whole = best(...layers.filter(({ isTextCut }) => isTextCut !== true).map(({ text }) => text ?? null))
  const text = whole?.certainty === 'sure' ? whole : (fields.text ?? null)
  const isTextCut = layers.some((layer) => layer.isTextCut === true && layer.text === text && text !== null)
  return { ...fields, text: isTextCut ? doubted(text) : text, isTextCut }
}

function allDoubted(layer: SiteFields): SiteFields {
  return { ...layer, ...eachField((pick) => doubted(pick(layer) ?? null)) }
}

function eachField(of: <T>(pick: (layer: SiteFields) => Field<T> | undefined) => Field<T>): SiteFields {
  return {
    kind: of((layer) => layer.kind),
    handle: of((layer) => layer.handle),
    displayName: of((layer) => layer.displayName),
    title: of((layer) => layer.title),
    text: of((layer) => layer.text),
    postedAt: of((layer) => layer.postedAt),
    likes: of((layer) => layer.likes),
    comments: of((layer) => layer.comments),
    shares: of((layer) => layer.shares),
    views: of((layer) => layer.views),
    mediaCount: of((layer) => layer.mediaCount),
    language: of((layer) => layer.language),
  }
}
