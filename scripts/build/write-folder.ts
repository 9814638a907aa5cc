import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files by name; none lies in a folder of its own. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Makes a folder hold exactly these files. Each is replaced in one move, so that no reader meets half of one. */
export async function writeFolder(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    const unfinished = join(folder, `.${name}.${process.pid}`)
    await writeFile(unfinished, content)
    await rename(unfinished, join(folder, name))
  }
  const strangers = (await readdir(folder)).filter((name) => !(name in files))
  await Promise.all(strangers.map((name) => rm(join(folder, name), { recursive: true })))
}
