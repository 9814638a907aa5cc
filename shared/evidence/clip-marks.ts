import { type ClipIdentity, isLasting, isTelling, plainAccount, plainText } from './same-clip.ts'

/** Characters of a text that go into a mark: pages cut texts, but seldom before these. */
const BEGINNING = 100

/** Hexadecimal digits of a mark: 64 bits, so that no two posts of a register share one by chance. */
const DIGITS = 16

/**
 * What the marks of a clip in the register are made of: by them a browser that knows the post finds out that it is there already,
 * and nobody can read from them what is. Each is to be hashed, and `markOf` the hash.
 */
export function markTexts(register: string, post: ClipIdentity): readonly string[] {
  const words = wordsOf(post)
  return [
    ...(post.canonicalUrl === '' ? [] : [addressText(register, post)]),
    ...(words === null ? [] : [wordsText(register, words, isLasting(post.canonicalUrl))]),
  ]
}

/** What marks of clips of the same post, as `sameClip` sees it, may be made of. To be hashed like the others. */
export function markTextsOfSame(register: string, post: ClipIdentity): readonly string[] {
  const words = wordsOf(post)
  // Two addresses that name different posts for good are never the same, though the words be.
  const kinds = isLasting(post.canonicalUrl) ? [false] : [false, true]
  return [
    ...(post.canonicalUrl === '' ? [] : [addressText(register, post)]),
    ...(words === null ? [] : kinds.map((hasLastingAddress) => wordsText(register, words, hasLastingAddress))),
  ]
}

/** The mark in the SHA-256 of its text, in hexadecimal digits. */
export function markOf(sha256: string): string {
  return sha256.slice(0, DIGITS)
}

function addressText(register: string, { canonicalUrl }: ClipIdentity): string {
  return `PUG-KLIP/1\n${register}\naddress\n${canonicalUrl}`
}

function wordsText(register: string, words: string, hasLastingAddress: boolean): string {
  return `PUG-KLIP/1\n${register}\n${hasLastingAddress ? 'words beside an address' : 'words'}\n${words}`
}

/** Account and beginning of the text; `null` where these would not tell the post from others. */
function wordsOf({ account, text }: ClipIdentity): string | null {
  const [name, words] = [plainAccount(account), plainText(text)]
  return name === '' || !isTelling(words) ? null : `${name}\n${words.slice(0, BEGINNING)}`
}
