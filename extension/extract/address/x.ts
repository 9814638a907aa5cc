import { type Address, type AddressShape, bareHost, postByShape } from './address.ts'

const rest = '(?:/(?:photo|video)/\\d+)?/?$'

const shapes: readonly AddressShape[] = [
  {
    path: new RegExp(`^/i/(?:web/)?status/(?<id>\\d{2,20})${rest}`),
    kind: 'post',
    canonical: '/i/status/$<id>',
  },
  {
    path: new RegExp(`^/(?<handle>\\w{1,20})/status/(?<id>\\d{2,20})${rest}`),
    kind: 'post',
    canonical: '/$<handle>/status/$<id>',
  },
]

export function xAddress(url: URL): Address | null {
  const host = bareHost(url)
  if (host === 't.co') return { platform: 'x', post: null, isShortLink: true }
  if (host !== 'x.com' && host !== 'twitter.com') return null
  return { platform: 'x', post: postByShape(url, shapes, 'https://x.com'), isShortLink: false }
}
