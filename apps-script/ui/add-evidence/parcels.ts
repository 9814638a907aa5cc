import { isOfType } from '../../../shared/evidence/file-type.ts'
import { type FileType, fileTypes } from '../../../shared/evidence/record.ts'
import { recordAtSheet, type SheetEntry, shortFileName, titleOf } from '../../../shared/evidence/sheet-record.ts'
import { hexOfBytes } from '../../../shared/protocol/hex.ts'
import { largestFile } from '../../../shared/protocol/limits.ts'
import { callScript } from '../panel/google-script.ts'
import { parseAnswer } from './parse-form.ts'

/** One piece of evidence on its way. Sent again, it is the same: what arrived already is not stored twice. */
export interface Parcel {
  readonly name: string
  /** Rejects with a sentence for people. */
  send(): Promise<void>
}

/** A link as a parcel. */
export function linkParcel(entry: SheetEntry, link: string): Parcel {
  const payload = JSON.stringify(recordAtSheet(entry, { link }, madeNow()))
  return { name: entry.title, send: () => add(payload, []) }
}

/** A file as a parcel; it is read and judged when its turn comes, so that one that is no good holds up no other. */
export function fileParcel(entry: SheetEntry, file: File, count: number): Parcel {
  const made = madeNow()
  return {
    name: file.name,
    async send() {
      if (file.size > largestFile) throw new Error(TOO_LARGE)
      const bytes = new Uint8Array(await file.arrayBuffer())
      const type = typeOf(bytes)
      if (type === null) throw new Error(WRONG_TYPE)
      const sha256 = hexOfBytes(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
      const about = { name: shortFileName(file.name), type, bytes: bytes.length, sha256 }
      const named = { ...entry, title: titleOf(entry.title, file.name, count) }
      await add(JSON.stringify(recordAtSheet(named, { file: about }, made)), [base64Of(bytes)])
    },
  }
}

async function add(payload: string, files: readonly string[]): Promise<void> {
  const answer = parseAnswer(await callScript('addEvidence', payload, files))
  if (!answer.ok) throw new Error(answer.message)
}

const madeNow = () => ({ id: crypto.randomUUID(), captured: new Date().toISOString() })

/** By its first bytes; what the file is called does not matter. */
function typeOf(bytes: Uint8Array): FileType | null {
  return fileTypes.find((type) => isOfType(bytes, type)) ?? null
}

/** `String.fromCharCode` takes only so many arguments at a time. */
const AT_A_TIME = 0x8000

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += AT_A_TIME) {
    binary += String.fromCharCode(...bytes.subarray(start, start + AT_A_TIME))
  }
  return btoa(binary)
}

const TOO_LARGE = 'Berkas lebih besar dari 3,6 MB. Perkecil dulu, atau unggah ke Google Drive lalu tambahkan tautannya.'
const WRONG_TYPE = 'Isinya bukan PDF, JPEG, PNG, atau WebP. Simpan dalam salah satu jenis itu, lalu coba lagi.'
