import { type Address, type AddressShape, bareHost, postByShape } from './address.ts'

const shapes: readonly AddressShape[] = [
  {
    path: /^\/@(?<handle>[\w.-]{1,60})\/video\/(?<id>\d{10,25})\/?$/,
    kind: 'video',
    canonical: '/@$<handle>/video/$<id>',
  },
  {
    path: /^\/@(?<handle>[\w.-]{1,60})\/photo\/(?<id>\d{10,25})\/?$/,
    kind: 'carousel',
    canonical: '/@$<handle>/photo/$<id>',
  },
]

export function tiktokAddress(url: URL): Address | null {
  const host = bareHost(url)
  if (!/^(?:(?:vm|vt)\.)?tiktok\.com$/.test(host)) return null
  const isShortLink = host !== 'tiktok.com' || url.pathname.startsWith('/t/')
  const post = isShortLink ? null : postByShape(url, shapes, 'https://www.tiktok.com')
  return { platform: 'tiktok', post, isShortLink }
}
