import type { Color } from 'hucre'
import { resolveThemeColor } from 'hucre/xlsx'

/** `#rrggbb` of a colour as the file spells it; `null` for automatic and for the old indexed palette. */
export function hexOf(color: Color | undefined, themeColors: readonly string[]): string | null {
  if (color?.rgb) return `#${color.rgb.toLowerCase()}`
  if (color?.theme === undefined || themeColors.length === 0) return null
  return `#${resolveThemeColor([...themeColors], color.theme, color.tint).toLowerCase()}`
}

export const colorOf = (hex: string): Color => ({ rgb: hex.slice(1).toUpperCase() })
