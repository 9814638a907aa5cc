/** What tells one post from another. '' for what is not known. */
export interface ClipIdentity {
  readonly canonicalUrl: string
  /** With or without '@'. */
  readonly account: string
  readonly text: string
}

/** So much text of one account does not repeat by chance. In characters. */
const TELLING = 40

/** Ids that change with every visit, so that other addresses may lead to the same post. */
const rotating = /\/pfbid|[?&]story_fbid=pfbid|\/share\/|^https:\/\/(?:vm|vt)\.tiktok\.com|^https:\/\/fb\.watch/

/**
 * Whether two clips are of the same post: by their canonical addresses; where an address is one that changes, by account and
 * text. Two addresses that name different posts for good are never the same, though the words be: offices post the same
 * announcement twice.
 */
export function sameClip(a: ClipIdentity, b: ClipIdentity): boolean {
  if (a.canonicalUrl !== '' && a.canonicalUrl === b.canonicalUrl) return true
  if (isLasting(a.canonicalUrl) && isLasting(b.canonicalUrl)) return false
  const account = plainAccount(a.account)
  return account !== '' && account === plainAccount(b.account) && sameText(plainText(a.text), plainText(b.text))
}

/** Whether an address names one post for good. */
export function isLasting(url: string): boolean {
  return url !== '' && !rotating.test(url)
}

/** One of the texts may have been cut where the page cut it. */
function sameText(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return isTelling(short) && long.startsWith(short)
}

/** Whether a text, plain, is long enough to tell one post of an account from another. */
export function isTelling(text: string): boolean {
  return text.length >= TELLING
}

/** An account, however it is written. */
export function plainAccount(account: string): string {
  return account.trim().replace(/^@/, '').toLowerCase()
}

/** A text without what the page has put at its end where it cut it. */
export function plainText(text: string): string {
  return text
    .replace(/\s*(?:…|\.\.\.)?\s*(?:lihat selengkapnya|see more)?\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
