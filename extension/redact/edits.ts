import { type Box, overlap } from '../capture/box.ts'

/** A solid box over a part of a picture; px of the picture as it was taken. */
export interface Cover extends Box {
  readonly id: number
}

/** What is done to one picture. */
export interface Edits {
  /** The part that is kept; `null`: all. */
  readonly crop: Box | null
  readonly covers: readonly Cover[]
  /** Offered, not yet taken or turned down. */
  readonly suggestions: readonly Cover[]
}

export type Edit =
  | { readonly type: 'cover'; readonly box: Box }
  | { readonly type: 'change'; readonly id: number; readonly box: Box }
  | { readonly type: 'uncover'; readonly id: number }
  | { readonly type: 'accept'; readonly id: number }
  | { readonly type: 'acceptAll' }
  | { readonly type: 'turnDown'; readonly id: number }
  | { readonly type: 'crop'; readonly box: Box | null }

interface Size {
  readonly width: number
  readonly height: number
}

/** Nothing done yet; boxes are offered where they lie on the picture. */
export function untouched(suggested: readonly Box[], size: Size): Edits {
  const suggestions = suggested.flatMap((box, index) => {
    const within = wholePixels(box, size)
    return within ? [{ ...within, id: index + 1 }] : []
  })
  return { crop: null, covers: [], suggestions }
}

/** Does anything have to be burnt into the picture? */
export function isEdited({ crop, covers }: Edits): boolean {
  return crop !== null || covers.length > 0
}

/** What an edit makes of the others. Boxes stay on the picture, in whole px; one that lies beside it changes nothing. */
export function edited(edits: Edits, edit: Edit, size: Size): Edits {
  const { covers, suggestions } = edits
  switch (edit.type) {
    case 'cover': {
      const box = wholePixels(edit.box, size)
      return box ? { ...edits, covers: [...covers, { ...box, id: nextId(edits) }] } : edits
    }
    case 'change': {
      const box = wholePixels(edit.box, size)
      return box
        ? { ...edits, covers: covers.map((cover) => (cover.id === edit.id ? { ...box, id: cover.id } : cover)) }
        : edits
    }
    case 'uncover':
      return { ...edits, covers: without(covers, edit.id) }
    case 'accept':
      return {
        ...edits,
        covers: [...covers, ...suggestions.filter(({ id }) => id === edit.id)],
        suggestions: without(suggestions, edit.id),
      }
    case 'acceptAll':
      return { ...edits, covers: [...covers, ...suggestions], suggestions: [] }
    case 'turnDown':
      return { ...edits, suggestions: without(suggestions, edit.id) }
    case 'crop':
      return { ...edits, crop: edit.box && (wholePixels(edit.box, size) ?? edits.crop) }
  }
}

/** The id that the next cover gets; suggestions keep theirs when they are taken. */
export function nextId({ covers, suggestions }: Edits): number {
  return Math.max(0, ...[...covers, ...suggestions].map(({ id }) => id)) + 1
}

/** All px that a box touches: a name half covered is not covered. */
function wholePixels({ x, y, width, height }: Box, size: Size): Box | null {
  const left = Math.floor(x)
  const top = Math.floor(y)
  const whole = { x: left, y: top, width: Math.ceil(x + width) - left, height: Math.ceil(y + height) - top }
  return overlap(whole, { x: 0, y: 0, ...size })
}

function without(covers: readonly Cover[], id: number): readonly Cover[] {
  return covers.filter((cover) => cover.id !== id)
}
