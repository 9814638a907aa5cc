import { createServer } from 'node:http'
import { openExtensionWindow } from './extension-window.ts'

/** The scripts of capturing with a worker that tells how long it took. */
const HARNESS = 'tests/e2e/extension/harness'

/** ms between two shots that the browser's quota of two a second allows, on the whole. */
const QUOTA = 500

/** What it costs to take a whole page. */
export interface CaptureCost {
  /** CSS px. */
  readonly height: number
  readonly shots: number
  /** From the press of the button to the encoded pictures. */
  readonly ms: number
  /** What the quota asks for at least: the first shot waits for none. */
  readonly floor: number
  readonly tiles: number
  readonly bytes: number
}

/** Takes whole pages of these heights, in CSS px, in Chromium at 1280×800. */
export async function captureCosts(heights: readonly number[]): Promise<readonly CaptureCost[]> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(article(Number(request.url?.slice(1))))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const window = await openExtensionWindow(HARNESS)
  try {
    const costs: CaptureCost[] = []
    for (const height of heights) {
      await window.visit(`http://127.0.0.1:${port}/${height}`)
      const [shots = 0, ms = 0, tiles = 0, bytes = 0] = parseFigures(await window.worker.evaluate(TAKE))
      costs.push({ height, shots, ms, floor: (shots - 1) * QUOTA, tiles, bytes })
    }
    return costs
  } finally {
    await window.close()
    server.close()
  }
}

/** Runs in the worker. */
const TAKE = `harness.take('page').then(({ ms, progress, pictures }) =>
  [progress.length, ms, pictures.length, pictures.reduce((sum, { dataUrl }) => sum + atob(dataUrl.split(',')[1]).length, 0)])`

function parseFigures(answer: unknown): readonly number[] {
  if (Array.isArray(answer) && answer.every((figure) => typeof figure === 'number')) return answer
  throw new Error(`the worker answered ${JSON.stringify(answer)}`)
}

/** A page as long as asked for, with as much text and colour as an article has. */
function article(height: number): string {
  const paragraph = '<p>Perempuan dan laki-laki hadir dalam musyawarah. </p>'.repeat(3)
  const block = `<div style="height:250px;overflow:hidden;background:linear-gradient(90deg,#fff,#dde8e6)">${paragraph}</div>`
  return `<!doctype html><title>Artikel</title><body style="margin:0;font:16px sans-serif">${block.repeat(height / 250)}`
}
