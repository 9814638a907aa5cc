import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files by name; none lies in a folder of its own. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Makes a folder hold exactly these files. Each is replaced in one move, so that no reader meets half of one. */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true })
  // Beside the folder, so that two builds at a time do not take each other's for strangers.
  const unfinished = await mkdtemp(`${folder}-`)
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(unfinished, name), content)
    await rename(join(unfinished, name), join(folder, name))
  }
  await rm(unfinished, { recursive: true })
  const strangers = (await readdir(folder)).filter((name) => !(name in files))
  await Promise.all(strangers.map((name) => rm(join(folder, name), { recursive: true, force: true })))
}
