import type { CarriedDevice } from '../../../shared/panels/add-evidence.ts'
import { type ClipFileProblem, parseClipFile, writeClipFile } from '../../../shared/protocol/clip-file.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import { callScript } from '../panel/google-script.ts'
import type { Parcel } from './parcels.ts'
import { parseAnswer, parseAnswers, parseCarriedDevice } from './parse-form.ts'

/** A clip file as it was opened. */
export interface OpenedClipFile {
  readonly parcels: readonly Parcel[]
  /** The browser it is from, where the sheet has to be asked whether it takes anything of it; `null` where it has not. */
  readonly newcomer: Newcomer | null
}

export interface Newcomer extends Pick<CarriedDevice, 'device' | 'name' | 'officer'> {
  /** The wish, as the script takes it. */
  readonly wish: string
}

/** Each clip of a file as a parcel of its own; or one parcel that says why there are none. */
export async function openClipFile(file: File): Promise<OpenedClipFile> {
  try {
    return await open(file)
  } catch (error) {
    return nothingOf(file, error instanceof Error ? error.message : String(error))
  }
}

async function open(file: File): Promise<OpenedClipFile> {
  const parsed = parseClipFile(await file.text())
  if ('problem' in parsed) return nothingOf(file, CLIP_PROBLEMS[parsed.problem])
  const { requests, wish } = parsed
  const parcels = requests.map((request, index) => clipParcel(request, nameOf(file, index, requests.length)))
  return { parcels, newcomer: wish === null ? null : await askAbout(wish) }
}

/**
 * Lets a browser in.
 *
 * @throws Error with a sentence for people.
 */
export async function admit({ wish }: Newcomer): Promise<void> {
  const answer = parseAnswer(await callScript('admitDevice', wish))
  if (!answer.ok) throw new Error(answer.message)
}

/** The browser behind a wish, where the person has to judge it; `null` where the sheet knows it already. */
async function askAbout(wish: Request): Promise<Newcomer | null> {
  const text = JSON.stringify(wish)
  const carried = parseCarriedDevice(await callScript('carriedDevice', text))
  if (!carried.ok) throw new Error(carried.message)
  const { code, device, name, officer } = carried
  return code === 'known' ? null : { device, name, officer, wish: text }
}

function clipParcel(request: Request, name: string): Parcel {
  return {
    name,
    async send() {
      const [answer] = parseAnswers(await callScript('importClipFile', writeClipFile([request])))
      if (!answer?.ok) throw new Error(answer?.message ?? CLIP_PROBLEMS.invalid)
    },
  }
}

function nameOf({ name }: File, index: number, count: number): string {
  return count > 1 ? `${name} (klip ${index + 1} dari ${count})` : name
}

function nothingOf({ name }: File, problem: string): OpenedClipFile {
  return { parcels: [{ name, send: () => Promise.reject(new Error(problem)) }], newcomer: null }
}

const CLIP_PROBLEMS: Readonly<Record<ClipFileProblem, string>> = {
  notJson: 'Berkas ini bukan berkas klip, atau rusak. Ekspor lagi dari ekstensi PUG.',
  newerVersion: 'Berkas klip ini dari ekstensi yang lebih baru. Minta pengelola memperbarui PUG di lembar ini.',
  invalid: 'Isi berkas klip ini tidak dikenali. Ekspor lagi dari ekstensi PUG.',
}
