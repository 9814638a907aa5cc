import { fileURLToPath } from 'node:url'
import { BUILT_ADD_ON } from '../runtime/bundle.ts'
import { type OpenSession, openSession } from '../session/open-session.ts'
import { readArguments, type ServerArguments, UserError } from './arguments.ts'
import { buildPage } from './build-page.ts'
import { message, messages } from './messages.ts'
import { hasScreen, openBrowser } from './open-browser.ts'
import { type RunningServer, startServer } from './server.ts'
import { copyWorkbook } from './workbook-copy.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const COPIES = `${ROOT}local-data`
const PAGE = `${ROOT}dist/local-sheets/page`

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

try {
  await serve(readArguments(process.argv.slice(2)))
} catch (error) {
  if (!(error instanceof UserError)) throw error
  complain(error.message)
  process.exitCode = 1
}

/** Opens a copy of the workbook and serves it until the program is told to stop. */
async function serve({ file, port, open, fresh }: ServerArguments): Promise<void> {
  const { path, how } = await copyWorkbook(file, COPIES, fresh)
  const values = { copy: path, value: file }
  if (how !== 'same') say(message(how === 'copied' ? 'copyOf' : 'reopened', values))
  const [session] = await Promise.all([openWorkbook(path), buildPage(PAGE)])
  session.on((event) => {
    if (event.type === 'log') complain(event.message)
  })
  const server = await listen(session, port)
  say(message('opened', { value: server.address }))
  if (session.webApp.isPublic) say(message('webAppAt', { value: session.webApp.address ?? '' }))
  say(messages.howToStop)
  if (open && hasScreen(process.platform, process.env)) openBrowser(server.address, process.platform)
  saveAndStopOnSignal(session, server)
}

async function openWorkbook(file: string): Promise<OpenSession> {
  return openSession({ file, bundle: BUILT_ADD_ON }).catch((error: unknown) => {
    throw new UserError(message('cannotOpen', { value: file, reason: reasonOf(error) }))
  })
}

/** Where the page and the web app are found unless told otherwise: an extension that was paired finds them again. */
const USUAL_PORT = 4780

async function listen(session: OpenSession, port: number | null): Promise<RunningServer> {
  const onError = (error: unknown): void => complain(reasonOf(error))
  const { webApp, drive } = session
  const at = (place: number) => startServer({ session, webApp, drive, pageFolder: PAGE, port: place, onError })
  return at(port ?? USUAL_PORT)
    .catch((error: unknown) => {
      if (port !== null || !isTaken(error)) throw error
      return at(0)
    })
    .catch(async (error: unknown) => {
      await session.close()
      if (!isTaken(error)) throw error
      throw new UserError(message('portTaken', { value: port ?? USUAL_PORT }))
    })
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'

/** A terminal sends the signal to every program in it: the second one must not cut the saving short. */
function saveAndStopOnSignal(session: OpenSession, server: RunningServer): void {
  let stopping = false
  const stop = async (): Promise<void> => {
    await server.close()
    await session.save()
    await session.close()
    say(messages.saved)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void stop()
    })
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
