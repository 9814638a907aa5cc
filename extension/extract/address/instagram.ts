import { type Address, type AddressShape, bareHost, postByShape } from './address.ts'

const id = '(?<id>[\\w-]{5,40})'
const handle = '(?:(?<handle>[\\w.]{1,60})/)?'
const comment = '(?:/c/(?<comment>\\d+)(?:/r/\\d+)?)?/?$'

const shapes: readonly AddressShape[] = [
  { path: new RegExp(`^/${handle}p/${id}${comment}`), kind: 'post', canonical: '/p/$<id>/' },
  { path: new RegExp(`^/${handle}reels?/(?!audio/)${id}${comment}`), kind: 'reel', canonical: '/reel/$<id>/' },
  { path: new RegExp(`^/${handle}tv/${id}${comment}`), kind: 'video', canonical: '/tv/$<id>/' },
  {
    path: /^\/stories\/(?!highlights\/)(?<handle>[\w.]{1,60})\/(?<id>\d{5,25})\/?$/,
    kind: 'story',
    canonical: '/stories/$<handle>/$<id>/',
  },
]

export function instagramAddress(url: URL): Address | null {
  const host = bareHost(url)
  if (host !== 'instagram.com' && host !== 'instagr.am') return null
  const isShortLink = /^\/share\//.test(url.pathname)
  const post = isShortLink ? null : postByShape(url, shapes, 'https://www.instagram.com')
  return { platform: 'instagram', post, isShortLink }
}
