import { type Address, type AddressShape, bareHost, postByShape } from './address.ts'

const shapes: readonly AddressShape[] = [
  {
    path: /^\/@(?<handle>[\w.]{1,60})\/post\/(?<id>[\w-]{5,40})(?:\/media)?\/?$/,
    kind: 'post',
    canonical: '/@$<handle>/post/$<id>',
  },
  { path: /^\/t\/(?<id>[\w-]{5,40})\/?$/, kind: 'post', canonical: '/t/$<id>' },
]

export function threadsAddress(url: URL): Address | null {
  if (!/^threads\.(?:net|com)$/.test(bareHost(url))) return null
  return { platform: 'threads', post: postByShape(url, shapes, 'https://www.threads.com'), isShortLink: false }
}
