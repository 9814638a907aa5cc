import { readFile, stat } from 'node:fs/promises'

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
/** A zip ends with this record. */
const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06])
/** The stream in which Office keeps an encrypted workbook. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** Why a file cannot be opened as a workbook, and what to do, in one sentence; `null` where it can. */
export async function fileProblem(file: string): Promise<string | null> {
  if (!(await isFile(file))) return `Berkas '${file}' tidak ditemukan. Periksa nama dan foldernya.`
  const bytes = await readFile(file)
  const begins = (signature: Buffer): boolean => bytes.subarray(0, signature.length).equals(signature)
  if (begins(OLE) && bytes.includes(ENCRYPTED)) {
    return `Berkas '${file}' dilindungi sandi. Buka di Excel, hapus sandinya, simpan, lalu coba lagi.`
  }
  if (begins(ZIP) && bytes.includes('xl/workbook')) return bytes.includes(ZIP_END) ? null : damagedProblem(file)
  return `Berkas '${file}' bukan .xlsx. Simpan dulu sebagai Excel Workbook (.xlsx), lalu buka lagi.`
}

/** What to do where a workbook's bytes are not all there, or not what they were. */
export function damagedProblem(file: string): string {
  return `Berkas '${file}' tidak utuh, misalnya karena unduhannya terputus. Unduh atau salin lagi berkas aslinya, lalu buka.`
}

export async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found?.isFile() ?? false
}
