import type { Kind } from '../extraction.ts'
import { type Address, type AddressShape, bareHost, type PostName, postByShape } from './address.ts'

const origin = 'https://www.youtube.com'
const videoId = /^[\w-]{11}$/

const shapes: readonly AddressShape[] = [
  { path: /^\/shorts\/(?<id>[\w-]{11})\/?$/, kind: 'short', canonical: '/shorts/$<id>' },
  { path: /^\/live\/(?<id>[\w-]{11})\/?$/, kind: 'live', canonical: '/watch?v=$<id>' },
  { path: /^\/(?:embed|v)\/(?<id>[\w-]{11})\/?$/, kind: 'video', canonical: '/watch?v=$<id>' },
  { path: /^\/post\/(?<id>Ug[\w-]{10,60})\/?$/, kind: 'post', canonical: '/post/$<id>' },
]

export function youtubeAddress(url: URL): Address | null {
  const host = bareHost(url)
  if (host === 'youtu.be') return address(named(url.pathname.slice(1).replace(/\/$/, ''), 'video', isComment(url)))
  if (!/^(?:music\.)?youtube(?:-nocookie)?\.com$/.test(host)) return null
  if (url.pathname === '/watch') return address(named(url.searchParams.get('v'), 'video', isComment(url)))
  return address(communityPost(url) ?? postByShape(url, shapes, origin))
}

function address(post: PostName | null): Address {
  return { platform: 'youtube', post, isShortLink: false }
}

function named(id: string | null, kind: Kind, ofComment: boolean): PostName | null {
  if (id === null || !videoId.test(id)) return null
  return { id, kind, handle: null, url: `${origin}/watch?v=${id}`, isComment: ofComment }
}

function communityPost(url: URL): PostName | null {
  const id = url.searchParams.get('lb')
  if (id === null || !/^Ug[\w-]{10,60}$/.test(id) || !url.pathname.endsWith('/community')) return null
  return { id, kind: 'post', handle: null, url: `${origin}/post/${id}`, isComment: false }
}

/** A link to a comment below a video. */
function isComment(url: URL): boolean {
  return url.searchParams.has('lc')
}
