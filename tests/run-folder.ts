import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PLACE = 'PUG_RUN_FOLDER'

/** Before all tests: a folder for what the test files of one run share; away once they are through. */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'pug-run-'))
  process.env[PLACE] = folder
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

/** The folder that `make` fills: by the test file that needs it first; others wait until it is there. Throws what `make` throws. */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const run = process.env[PLACE]
  if (run === undefined) throw new Error('no test run is going on')
  const [folder, made, failed] = [join(run, name), join(run, `${name}.made`), join(run, `${name}.failed`)]
  if (await isFirst(`${folder}.begun`)) {
    try {
      await make(folder)
      await writeFile(made, '')
    } catch (error) {
      await writeFile(failed, String(error))
    }
  }
  while (!(await isThere(made))) {
    if (await isThere(failed)) throw new Error(await readFile(failed, 'utf8'))
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return folder
}

/** Of all that ask, one is the first: a folder can be made once. */
function isFirst(folder: string): Promise<boolean> {
  return mkdir(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
