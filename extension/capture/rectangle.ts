import type { Box } from './box.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** CSS px of a step with an arrow key, and of a fine one. */
const STEP = 16
const FINE_STEP = 1

/** Less than this, CSS px, is a slip of the hand. */
export const SMALLEST = 8

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

export interface Keys {
  readonly key: string
  /** Resizes in place of moving: the right and the lower edge go. */
  readonly shiftKey: boolean
  /** By one px. */
  readonly ctrlKey: boolean
}

/** The middle of the screen: where choosing by keyboard begins. */
export function middleOf({ width, height }: Size): Box {
  return {
    x: Math.round(width / 4),
    y: Math.round(height / 4),
    width: Math.round(width / 2),
    height: Math.round(height / 2),
  }
}

/** The rectangle between two corners, in whichever order, within the screen. */
export function between(one: Point, other: Point, screen: Size): Box {
  const x = [one.x, other.x].map((value) => clamp(value, 0, screen.width))
  const y = [one.y, other.y].map((value) => clamp(value, 0, screen.height))
  const left = Math.min(...x)
  const top = Math.min(...y)
  return { x: left, y: top, width: Math.max(...x) - left, height: Math.max(...y) - top }
}

/** What a key makes of a rectangle; `null`: it is no key for that. */
export function afterKey(box: Box, { key, shiftKey, ctrlKey }: Keys, screen: Size): Box | null {
  const direction = directions[key]
  if (!direction) return null
  const step = ctrlKey ? FINE_STEP : STEP
  const { x, y, width, height } = box
  if (shiftKey) {
    return {
      x,
      y,
      width: clamp(width + direction.x * step, SMALLEST, screen.width - x),
      height: clamp(height + direction.y * step, SMALLEST, screen.height - y),
    }
  }
  return {
    x: clamp(x + direction.x * step, 0, screen.width - width),
    y: clamp(y + direction.y * step, 0, screen.height - height),
    width,
    height,
  }
}

/** Large enough to be meant. */
export function isMeant({ width, height }: Box): boolean {
  return width >= SMALLEST && height >= SMALLEST
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
