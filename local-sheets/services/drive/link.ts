import { DOCUMENT, type DriveFile, FOLDER } from '../../drive/drive-file.ts'
import type { Host } from '../host.ts'

/** Where a person opens a file: on this computer while it is served, else where Google would have it. */
export function linkTo(host: Host, { id, mimeType }: DriveFile): string {
  const served = host.webAppUrl()
  if (served !== null) return new URL(`/drive/file/d/${id}/view`, served).href
  if (mimeType === DOCUMENT) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`
  if (mimeType === FOLDER) return `https://drive.google.com/drive/folders/${id}`
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`
}
