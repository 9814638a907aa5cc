/** ms to wait for images that come into view to be decoded: a page whose images hang is taken without them. */
const PATIENCE = 1000

/** Waits until what is in view has been drawn: two frames, and its images decoded. */
export async function settle(): Promise<void> {
  await frame()
  const decoded = [...document.images].filter(isInView).map((image) => image.decode())
  await atMost(PATIENCE, Promise.allSettled(decoded))
  await frame()
}

/** Waits, `patience` ms at most, for the images of the page to be loaded; those beside it, as in a carousel, may never be. */
export async function imagesLoaded(patience: number): Promise<void> {
  await atMost(patience, Promise.all([...document.images].filter(isInColumn).map(loaded)))
}

/** The next frame; a page in the background draws none, so no longer than a moment. */
export function frame(): Promise<void> {
  return atMost(100, new Promise(requestAnimationFrame))
}

function isInView(image: HTMLImageElement): boolean {
  const { top, bottom } = image.getBoundingClientRect()
  return isInColumn(image) && bottom > 0 && top < innerHeight
}

function isInColumn(image: HTMLImageElement): boolean {
  const { left, right } = image.getBoundingClientRect()
  return image.currentSrc !== '' && image.getClientRects().length > 0 && right > 0 && left < innerWidth
}

function loaded(image: HTMLImageElement): Promise<unknown> {
  if (image.complete) return Promise.resolve()
  return new Promise((resolve) => {
    image.addEventListener('load', resolve, { once: true })
    image.addEventListener('error', resolve, { once: true })
  })
}

async function atMost(ms: number, wait: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const enough = new Promise((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([wait, enough])
  clearTimeout(timer)
}
