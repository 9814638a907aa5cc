/** Px of the screen in a px of the picture, or as wide as there is room. */
export type Zoom = number | 'fit'

const steps = [0.25, 0.5, 0.75, 1, 1.5, 2, 3] as const

/** The next step up or down; from fitting, to the picture's own size or half of it. */
export function zoomed(zoom: Zoom, direction: 1 | -1): Zoom {
  if (zoom === 'fit') return direction > 0 ? 1 : 0.5
  const larger = steps.filter((step) => step > zoom)
  const smaller = steps.filter((step) => step < zoom)
  return (direction > 0 ? larger[0] : smaller.at(-1)) ?? zoom
}
