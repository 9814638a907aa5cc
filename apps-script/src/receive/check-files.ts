import { isOfType } from '../../../shared/evidence/file-type.ts'
import type { EvidenceFile } from '../../../shared/evidence/record.ts'
import { type Refused, refused } from '../../../shared/protocol/body.ts'
import { bytesOfBase64, sha256OfBytes } from '../services/digest.ts'

/** Signed bytes by SHA-256. */
export type ReceivedFiles = ReadonlyMap<string, number[]>

/** Holds the bytes that came against what was signed of them: hash, length, and that they begin as their type does. */
export function checkFiles(
  base64s: readonly string[],
  expected: readonly EvidenceFile[],
): { readonly files: ReceivedFiles } | { readonly refused: Refused } {
  const files = new Map<string, number[]>()
  for (const [index, base64] of base64s.entries()) {
    const bytes = bytesOfBase64(base64)
    const hash = bytes && sha256OfBytes(bytes)
    const file = expected.find(({ sha256 }) => sha256 === hash)
    if (!bytes || !file || file.bytes !== bytes.length) {
      return refused('fileChanged', { values: { name: expected[index]?.name ?? String(index + 1) } })
    }
    if (!isOfType(bytes, file.type)) return refused('wrongType', { values: { name: file.name } })
    files.set(file.sha256, bytes)
  }
  return { files }
}
