import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Interrupts } from '../../local-sheets/runtime/interruption.ts'
import { startServer } from '../../local-sheets/server/server.ts'
import { openSession } from '../../local-sheets/session/open-session.ts'
import type { ServiceCalls } from '../../local-sheets/session/session.ts'
import type { WebApp } from '../../local-sheets/session/web-app.ts'
import { emptyXlsx } from '../../local-sheets/storage/xlsx/file.ts'
import { NOON } from './office.ts'
import { PAGE_FILES } from './server/asking.ts'

export interface WebAppOfficeOptions {
  /** The folder of a built add-on. */
  readonly bundle: string
  /** The .xlsx to open; an empty one unless told. It is written to. */
  readonly file?: string
  readonly interrupts?: Interrupts
  now?(): number
}

/** An add-on over a workbook, served on a free port as `npm start` serves it; closed when the test is over. */
export async function openWebAppOffice({ bundle, interrupts, now = () => NOON, ...options }: WebAppOfficeOptions) {
  const folder = await mkdtemp(join(tmpdir(), 'web-app-'))
  const file = options.file ?? join(folder, 'Buku.xlsx')
  if (options.file === undefined) await writeFile(file, await emptyXlsx('Sheet1'))
  const session = await openSession({ file, bundle, now, ...(interrupts ? { interrupts } : {}) })
  const calls: ServiceCalls[] = []
  const log: string[] = []
  session.on((event) => event.type === 'log' && log.push(event.message))
  const errors: unknown[] = []
  const server = await startServer({
    session,
    webApp: counted(session.webApp, calls),
    drive: session.drive,
    pageFolder: await emptyPage(folder),
    port: 0,
    onError: (error) => errors.push(error),
  })
  onTestFinished(async () => {
    await server.close()
    await session.close()
  })
  return {
    session,
    file,
    /** `http://127.0.0.1:PORT/` */
    address: server.address,
    /** The web app's own address. */
    url: new URL(`/macros/s/${session.webApp.id}/exec`, server.address).href,
    /** What each execution of the web app has called, in the order of their ends. */
    calls,
    log,
    errors,
  }
}

function counted(webApp: WebApp, calls: ServiceCalls[]): WebApp {
  return {
    ...webApp,
    publish: webApp.publish,
    async serve(request) {
      const served = await webApp.serve(request)
      calls.push(served.calls)
      return served
    },
  }
}

async function emptyPage(folder: string): Promise<string> {
  const page = join(folder, 'page')
  await mkdir(page)
  const files = {
    'index.html': PAGE_FILES.html,
    'page.js': PAGE_FILES.script,
    'page.css': PAGE_FILES.style,
    'panel-shim.js': PAGE_FILES.shim,
  }
  await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(page, name), content)))
  return page
}

const MANIFEST = {
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  webapp: { access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' },
}

/** A folder with a script of one's own, as if it were built. */
export async function bundleOf(code: string, manifest: object = MANIFEST): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bundel-'))
  await writeFile(join(folder, 'Code.js'), code)
  await writeFile(join(folder, 'appsscript.json'), JSON.stringify(manifest))
  return folder
}
