import type { EvidenceFile } from '../../shared/evidence/record.ts'
import type { Picture } from '../capture/picture.ts'
import { sha256OfBytes } from '../pairing/digest.ts'
import type { Sheet } from '../pairing/sheet.ts'
import type { Clip } from '../queue/clip.ts'
import { newDelivery } from '../queue/delivery.ts'
import { wakeSoon } from '../queue/wake.ts'
import { announceChange } from '../store/changes.ts'
import { addClip } from '../store/clip-store.ts'
import type { Database } from '../store/database.ts'
import type { Draft } from '../store/draft.ts'
import { changePreferences } from '../store/preferences.ts'
import { buildRecord } from './build-record.ts'
import { pokeQueue } from './messages.ts'

/**
 * Stores a draft as a clip, then has it sent. Once this resolves the clip is safe, whatever happens to browser and network.
 * Where the same draft was saved otherwise in another tab, this one becomes a clip of its own. Throws where it cannot be
 * stored; nothing is lost then, for the draft is still there.
 */
export async function saveClip(database: Database, draft: Draft, sheet: Sheet, legalBasis: string): Promise<Clip> {
  wakeSoon()
  let clip = await clipOf(draft, sheet, legalBasis)
  while (!(await addClip(database, clip, draft.pictures, draft.id))) {
    clip = await clipOf({ ...draft, id: crypto.randomUUID() }, sheet, legalBasis)
  }
  announceChange()
  await rememberChoice(draft)
  pokeQueue()
  return clip
}

async function clipOf(draft: Draft, sheet: Sheet, legalBasis: string): Promise<Clip> {
  const now = Date.now()
  const record = buildRecord({
    id: draft.id,
    form: draft.form,
    extraction: draft.extraction,
    pageUrl: draft.pageUrl,
    capturedAt: Math.min(...draft.pictures.map(({ capturedAt }) => capturedAt)),
    files: await Promise.all(draft.pictures.map(fileOf)),
    boxes: draft.pictures.reduce((sum, { boxes }) => sum + boxes, 0),
    officer: sheet.officer,
    legalBasis,
  })
  return {
    id: draft.id,
    sheet: sheet.id,
    savedAt: now,
    record,
    payload: JSON.stringify(record),
    form: draft.form,
    extraction: draft.extraction,
    delivery: newDelivery(now),
  }
}

const endings: Readonly<Record<Picture['mime'], string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

/** What the record says of a picture: its exact bytes are hashed. */
async function fileOf(picture: Picture, index: number): Promise<EvidenceFile> {
  const { blob, mime, source } = picture
  return {
    name: source.type === 'file' ? source.name.slice(0, 200) : `gambar-${index + 1}.${endings[mime]}`,
    type: mime,
    bytes: blob.size,
    sha256: await sha256OfBytes(await blob.arrayBuffer()),
  }
}

async function rememberChoice({ form: { step, item, programme, indicator } }: Draft): Promise<void> {
  const lastChoice = { step: step.value, item: item.value, programme: programme.value, indicator: indicator.value }
  await changePreferences({ lastChoice })
}
