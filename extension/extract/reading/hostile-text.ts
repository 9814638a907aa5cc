/** Direction marks that can turn a sentence around, and characters that nobody sees. The joiner of emoji stays. */
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb]/g
const controls = /(?!\n)[\p{Cc}\u2028\u2029]/gu

/**
 * A text from a page: no control characters but line breaks, no invisible ones, single spaces, at most `most` UTF-16 units.
 * `null` where nothing is left.
 */
export function cleanText(text: string, most: number): string | null {
  const clean = text
    .slice(0, most * 4)
    .replace(/\r\n?/g, '\n')
    .replace(controls, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return clean === '' ? null : cut(clean, most)
}

/** As `cleanText`, in one line. */
export function cleanLine(text: string, most: number): string | null {
  return cleanText(text.slice(0, most * 4).replace(/\s+/g, ' '), most)
}

/** Never between the two halves of one character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most).trimEnd()
}
