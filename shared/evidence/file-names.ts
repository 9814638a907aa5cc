import type { StepId } from '../plan/plan.ts'
import { endingOf } from './file-type.ts'
import type { FileType } from './record.ts'

/** The folder in Drive that holds all evidence. */
export const EVIDENCE_FOLDER = 'Bukti PUG'

/** Characters of a title in a file's name. */
const TITLE = 60

/**
 * The folders below `EVIDENCE_FOLDER`: the year of the capture and the step.
 *
 * @example folderPath('2026-03-15', '1.2') // ['2026', 'Langkah 1.2']
 */
export function folderPath(day: string, step: StepId): readonly [year: string, step: string] {
  return [day.slice(0, 4), `Langkah ${step}`]
}

/**
 * A file's name, by which a person finds it, in the order of days; the clip's first digits tell clips of one title apart.
 *
 * @example fileName({ day: '2026-03-15', title: 'Pelatihan', clip: '3f2a…', number: 2, type: 'image/png' })
 * // '2026-03-15 Pelatihan (3f2a9c1b-2).png'
 */
export function fileName(file: {
  readonly day: string
  readonly title: string
  readonly clip: string
  readonly number: number
  readonly type: FileType
}): string {
  return `${stem(file)}-${file.number}).${endingOf(file.type)}`
}

/** The name of the file that holds a record too long for a cell. */
export function recordFileName(clip: { readonly day: string; readonly title: string; readonly clip: string }): string {
  return `${stem(clip)} rekaman).json`
}

function stem({ day, title, clip }: { readonly day: string; readonly title: string; readonly clip: string }): string {
  const plain = title
    .replace(/[\p{C}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = Array.from(plain).slice(0, TITLE).join('').trim() || 'Bukti'
  return `${day} ${short} (${clip.slice(0, 8)}`
}
