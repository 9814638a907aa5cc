/**
 * How the browser is to give a shot. As JPEG it takes a third of the time; at this quality a picture that is kept as JPEG in the end
 * shows no difference.
 */
export type ShotFormat = { readonly format: 'png' } | { readonly format: 'jpeg'; readonly quality: 100 }

export const LOSSLESS: ShotFormat = { format: 'png' }
export const QUICK: ShotFormat = { format: 'jpeg', quality: 100 }

/** The bitmap in a data URL of the browser's own making. Not by `fetch`, which the extension's policy keeps to the web app. */
export async function decodeShot(dataUrl: string): Promise<ImageBitmap> {
  const [head = '', base64 = ''] = dataUrl.split(',')
  const characters = atob(base64)
  const bytes = new Uint8Array(characters.length)
  for (let index = 0; index < characters.length; index++) bytes[index] = characters.charCodeAt(index)
  return createImageBitmap(new Blob([bytes], { type: head.slice('data:'.length).split(';')[0] ?? '' }))
}
