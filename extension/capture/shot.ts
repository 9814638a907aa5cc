/** The bitmap in a data URL of the browser's own making. Not by `fetch`, which the extension's policy keeps to the web app. */
export async function decodeShot(dataUrl: string): Promise<ImageBitmap> {
  const comma = dataUrl.indexOf(',')
  const characters = atob(dataUrl.slice(comma + 1))
  const bytes = new Uint8Array(characters.length)
  for (let index = 0; index < characters.length; index++) bytes[index] = characters.charCodeAt(index)
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }))
}
