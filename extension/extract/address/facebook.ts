import type { Kind } from '../extraction.ts'
import { type Address, type AddressShape, bareHost, type PostName, postByShape } from './address.ts'

const origin = 'https://www.facebook.com'
const page = '/(?<handle>[\\w.-]{1,100})'
/** The number of a post, or the name that changes with every visit. */
const id = '(?<id>pfbid\\w{10,120}|\\d{5,25})'
/** The words of the post that newer addresses carry before the id. */
const words = '(?:[^/]+/)?'

const shapes: readonly AddressShape[] = [
  { path: new RegExp(`^/reel/${id}/?$`), kind: 'reel', canonical: '/reel/$<id>' },
  {
    path: /^\/stories\/(?<handle>\d+)\/(?<id>[\w=-]{5,200})\/?$/,
    kind: 'story',
    canonical: '/stories/$<handle>/$<id>',
  },
  {
    path: new RegExp(`^/groups/(?<group>[\\w.-]+)/(?:posts|permalink)/${words}${id}/?$`),
    kind: 'post',
    canonical: '/groups/$<group>/posts/$<id>',
  },
  { path: new RegExp(`^${page}/posts/${words}${id}/?$`), kind: 'post', canonical: '/$<handle>/posts/$<id>' },
  { path: new RegExp(`^${page}/videos/${words}${id}/?$`), kind: 'video', canonical: '/$<handle>/videos/$<id>' },
  { path: new RegExp(`^${page}/photos/${words}${id}/?$`), kind: 'photo', canonical: '/photo/?fbid=$<id>' },
]

/** Addresses that name the post behind the question mark: path, parameter, kind, and the canonical address before the id. */
const asked: readonly (readonly [RegExp, string, Kind, string])[] = [
  [/^\/(?:permalink|story)\.php$/, 'story_fbid', 'post', '/permalink.php?story_fbid='],
  [/^\/photo(?:\.php|\/)?$/, 'fbid', 'photo', '/photo/?fbid='],
  [/^\/watch\/?(?:live\/)?$/, 'v', 'video', '/watch/?v='],
  [/^\/video\.php$/, 'v', 'video', '/watch/?v='],
]

export function facebookAddress(url: URL): Address | null {
  const host = bareHost(url)
  if (host === 'fb.watch' || host === 'fb.me') return { platform: 'facebook', post: null, isShortLink: true }
  if (host !== 'facebook.com' && host !== 'fb.com' && !host.endsWith('.facebook.com')) return null
  const isShortLink = /^\/share\//.test(url.pathname)
  const post = isShortLink ? null : (askedPost(url) ?? groupPost(url) ?? postByShape(url, shapes, origin))
  return { platform: 'facebook', post: post && { ...post, isComment: isComment(url) }, isShortLink }
}

function askedPost(url: URL): PostName | null {
  for (const [path, parameter, kind, before] of asked) {
    const found = url.searchParams.get(parameter)
    if (!path.test(url.pathname) || found === null || !/^(?:pfbid\w{10,120}|\d{5,25})$/.test(found)) continue
    // The number of the account: without it, "permalink.php" leads nowhere.
    const account = /^\d{1,25}$/.exec(url.searchParams.get('id') ?? '')?.[0]
    const owner = kind === 'post' && account !== undefined ? `&id=${account}` : ''
    return { id: found, kind, handle: null, url: `${origin}${before}${found}${owner}`, isComment: false }
  }
  return null
}

function groupPost(url: URL): PostName | null {
  const group = /^\/groups\/([\w.-]+)\/?$/.exec(url.pathname)?.[1]
  const found = /^\d{5,25}$/.exec(url.searchParams.get('multi_permalinks') ?? '')?.[0]
  if (group === undefined || found === undefined) return null
  return { id: found, kind: 'post', handle: null, url: `${origin}/groups/${group}/posts/${found}`, isComment: false }
}

function isComment(url: URL): boolean {
  return url.searchParams.has('comment_id') || url.searchParams.has('reply_comment_id')
}
