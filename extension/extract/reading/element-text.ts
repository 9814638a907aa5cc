const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
)
const silent = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME BUTTON INPUT SELECT TEXTAREA FORM NAV'.split(' '))

/** An emoji drawn as a picture has a name of a few characters; a photo's description is longer. */
const EMOJI_NAME = 12

interface TextOptions {
  /** Line breaks within the text are meant (white-space: pre-wrap), as on X, TikTok and YouTube. */
  readonly keepsLines?: boolean
  /** Parts to leave out. */
  readonly without?: string
}

/** The text of an element as one reads it: blocks and <br> in lines of their own, emoji pictures as emoji, no buttons. */
export function elementText(element: Element, { keepsLines = false, without }: TextOptions = {}): string {
  const out: string[] = []
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? ''
      if (keepsLines) out.push(text)
      // Between blocks, spaces are only how the page is written.
      else if (/\S/.test(text) || !isLineStart(out)) out.push(text.replace(/\s+/g, ' '))
      return
    }
    if (!isElement(node)) return
    if (node !== element && (isSilent(node) || (without !== undefined && node.matches(without)))) return
    const tag = node.tagName.toUpperCase()
    if (tag === 'BR') out.push('\n')
    if (tag === 'IMG') {
      const name = node.getAttribute('alt') ?? ''
      if (name.length <= EMOJI_NAME && /\p{Extended_Pictographic}/u.test(name)) out.push(name)
      return
    }
    const isBlock = blocks.has(tag)
    if (isBlock) breakLine(out)
    for (const child of node.childNodes) visit(child)
    if (isBlock) breakLine(out, tag === 'P')
  }
  visit(element)
  return out
    .join('')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .trim()
}

/** In one line. */
export function lineText(element: Element | null | undefined): string {
  return element ? elementText(element).replace(/\s+/g, ' ').trim() : ''
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isSilent(element: Element): boolean {
  return silent.has(element.tagName.toUpperCase()) || element.hasAttribute('hidden')
}

function isLineStart(out: readonly string[]): boolean {
  return out.at(-1)?.endsWith('\n') ?? true
}

/** An empty line parts paragraphs. */
function breakLine(out: string[], isParagraph = false): void {
  if (!isLineStart(out)) out.push(isParagraph ? '\n\n' : '\n')
}
