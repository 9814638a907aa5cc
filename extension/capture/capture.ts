import { CaptureError } from './capture-error.ts'
import type { Capture, CaptureOptions, CaptureRequest, CaptureTools } from './capture-request.ts'
import { type Layout, markInPicture } from './layout.ts'
import type { Tile } from './mosaic.ts'
import type { Scene } from './page-protocol.ts'
import { photograph, photographScreen } from './photograph.ts'
import type { ImagePicture, PictureSource } from './picture.ts'
import type { ShotFormat } from './shot.ts'
import { openShutter } from './shutter.ts'
import { type PageTalk, refusal, talkToPage } from './talk.ts'
import { boxOnTile } from './tiles.ts'

const nothing = () => undefined

/**
 * Takes a picture of a tab that the person has asked for (`activeTab`). Runs in the background worker or a page of the extension;
 * puts the page back as it was, however it ends. Throws `CaptureError`.
 */
export async function capture(
  request: CaptureRequest,
  tools: CaptureTools,
  { onProgress = nothing, onAlive = nothing, signal = new AbortController().signal }: CaptureOptions = {},
): Promise<Capture> {
  const source = await pageOf(request, tools)
  const shutter = openShutter({ ...tools, take: (format) => shoot(request, tools, signal, format) })
  const talk = await talkTo(request, tools, signal, onAlive)
  try {
    const scene = talk ? await sceneOf(request, talk) : null
    const capturedAt = tools.now()
    const { tiles, layout, taken } =
      scene && talk && request.kind !== 'visible'
        ? await photograph(scene, talk, shutter, onProgress)
        : await photographScreen(scene, shutter)
    const pictures = tiles.map(
      (tile, index): ImagePicture => ({
        id: tools.newId(),
        blob: tile.blob,
        mime: tile.mime,
        width: tile.box.width,
        height: tile.box.height,
        kind: request.kind,
        capturedAt,
        source,
        part: tiles.length > 1 ? { index: index + 1, of: tiles.length } : null,
        editedFrom: null,
        boxes: 0,
      }),
    )
    const whole = scene?.whole ?? taken
    return {
      pictures,
      suggestions: scene ? suggestionsOn(pictures, tiles, layout, scene) : [],
      cutShort: taken < whole - 1 ? { taken: Math.round(taken), whole: Math.round(whole) } : null,
    }
  } catch (error) {
    throw error instanceof CaptureError ? error : refusal(error)
  } finally {
    talk?.end()
  }
}

async function pageOf({ tabId }: CaptureRequest, { tabs }: CaptureTools): Promise<PictureSource> {
  const { url, title = '' } = await tabs.get(tabId).catch((error: unknown) => Promise.reject(refusal(error)))
  // Only the tab that the person has asked for tells its address.
  if (url === undefined) throw new CaptureError('noGrant')
  return { type: 'page', url, title }
}

/** What is visible can be taken where no script may enter, as in the browser's own view of a PDF. */
async function talkTo(
  request: CaptureRequest,
  tools: CaptureTools,
  signal: AbortSignal,
  onAlive: () => void,
): Promise<PageTalk | null> {
  try {
    return await talkToPage(request.tabId, tools, signal, onAlive)
  } catch (error) {
    if (request.kind === 'visible' && !signal.aborted) return null
    throw error
  }
}

async function sceneOf(request: CaptureRequest, talk: PageTalk): Promise<Scene> {
  if (request.kind === 'area') {
    const region = await talk.ask({ type: 'chooseArea', texts: request.areaTexts })
    if (!region) throw new CaptureError('cancelled')
    const scene = await talk.ask({ type: 'prepare', wanted: { kind: 'visible' } })
    if (scene) return { ...scene, region, whole: region.height }
  } else {
    const wanted = request.kind === 'image' ? { kind: request.kind, address: request.address } : { kind: request.kind }
    const scene = await talk.ask({ type: 'prepare', wanted })
    if (scene) return scene
  }
  throw new CaptureError('noPost')
}

/** One shot of the tab, if it is in front before and after: else another tab would be on it. */
async function shoot(
  { tabId, windowId }: CaptureRequest,
  { tabs }: CaptureTools,
  signal: AbortSignal,
  format: ShotFormat,
): Promise<string> {
  const mustBeInFront = async () => {
    if (signal.aborted) throw new CaptureError('cancelled')
    const { active } = await tabs.get(tabId)
    if (!active) throw new CaptureError('tabLeft')
  }
  await mustBeInFront()
  const shot = await tabs.captureVisibleTab(windowId, format)
  await mustBeInFront()
  return shot
}

function suggestionsOn(pictures: readonly ImagePicture[], tiles: readonly Tile[], layout: Layout, { marks }: Scene) {
  return marks.flatMap((mark) => {
    const box = markInPicture(layout, mark)
    return pictures.flatMap(({ id }, index) => {
      const tile = tiles[index]
      const part = tile && boxOnTile(box, tile.box)
      return part ? [{ pictureId: id, box: part, reason: 'commentAuthor' as const }] : []
    })
  })
}
