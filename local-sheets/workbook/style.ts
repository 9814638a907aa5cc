export type BorderSide = 'top' | 'right' | 'bottom' | 'left'

/** `style` is a name that xlsx knows: thin, medium, thick, dotted, dashed, double. */
export interface BorderLine {
  readonly style: string
  /** `#rrggbb` */
  readonly color: string
}

/** How a cell looks. `null` is "not set": what Google answers then is decided in services/, not here. */
export interface Style {
  readonly numberFormat: string | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strikethrough: boolean
  readonly fontFamily: string | null
  /** points */
  readonly fontSize: number | null
  /** `#rrggbb` */
  readonly fontColor: string | null
  /** `#rrggbb` */
  readonly background: string | null
  readonly horizontal: 'left' | 'center' | 'right' | null
  readonly vertical: 'top' | 'middle' | 'bottom' | null
  readonly wrap: 'OVERFLOW' | 'WRAP' | 'CLIP' | null
  /** degrees, counter-clockwise */
  readonly rotation: number
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>
  /** The style as the file spelled it, so that saving keeps what this model has no word for. Only storage/ looks inside. */
  readonly origin: unknown
}

const interned = new Map<string, Style>()

/** One object for equal looks, so that cells can share it and be compared by reference. */
export function internStyle(style: Style): Style {
  const key = JSON.stringify(style)
  const known = interned.get(key)
  if (known) return known
  interned.set(key, style)
  return style
}

export const DEFAULT_STYLE: Style = internStyle({
  numberFormat: null,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontFamily: null,
  fontSize: null,
  fontColor: null,
  background: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  rotation: 0,
  borders: {},
  origin: null,
})

/** A function that applies `change` to styles; it computes each distinct style once. */
export function restyling(change: Partial<Style>): (style: Style) => Style {
  const done = new Map<Style, Style>()
  return (style) => {
    const known = done.get(style)
    if (known) return known
    const next = internStyle({ ...style, ...change })
    done.set(style, next)
    return next
  }
}
