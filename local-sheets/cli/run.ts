import { loadBundle } from '../runtime/bundle.ts'
import { createEngine, type Engine } from '../runtime/engine.ts'
import { openEvent } from '../runtime/events.ts'
import type { ServiceCalls } from '../session/session.ts'
import { INDONESIAN, openDocument } from '../storage/document.ts'
import { fileProblem } from '../storage/file-problem.ts'
import type { CliOptions } from './arguments.ts'
import { functionAt } from './menu-path.ts'
import { type QuestionRow, questionsIn, readFindings, readTracking } from './read-back.ts'
import { type TerminalDesk, terminalDesk } from './terminal-desk.ts'
import { workingDrive } from './working-drive.ts'

export interface Streams {
  out(line: string): void
  error(line: string): void
}

/** Exit code of `--strict` where the steps were taken and questions are left. */
const QUESTIONS_LEFT = 3

/**
 * Opens the file, takes the steps, saves where asked, and lists what the add-on would ask the office. Gives the exit code:
 * 0; 1 where a step failed; with `--strict`, 3 where there is something to ask.
 */
export async function runCli(options: CliOptions, streams: Streams): Promise<number> {
  const problem = await fileProblem(options.file)
  if (problem !== null) throw new Error(problem)
  const bundle = await loadBundle(options.bundle)
  const drive = await workingDrive(options.file)
  const document = await openDocument(options.file, INDONESIAN, () => undefined, drive.path)
  // With --json the one object is all that goes to the standard output.
  const desk = terminalDesk({
    ...options,
    print: options.json ? () => undefined : streams.out,
    log: streams.error,
  })
  const engine = await createEngine({ document, bundle, desk })
  const { failure, calls } = takeSteps(engine, desk, options)
  if (failure !== null) streams.error(failure)
  if (options.save !== null && failure === null) {
    await document.saveAs(options.save, engine.calculation)
    await drive.saveBeside(options.save)
  }
  const { workbook } = document
  const findings = readFindings(workbook, engine.calculation)
  const questions = questionsIn(findings)
  if (options.json) {
    const tracking = readTracking(workbook, engine.calculation)
    streams.out(JSON.stringify({ tracking, findings, questions, calls, messages: desk.messages }, null, 2))
  } else if (failure === null) for (const line of questionLines(questions)) streams.out(line)
  await engine.close()
  await drive.close()
  if (failure !== null) return 1
  return options.strict && questions.length > 0 ? QUESTIONS_LEFT : 0
}

/** The questions as a list; nothing where there are none. */
function questionLines(questions: readonly QuestionRow[]): readonly string[] {
  if (questions.length === 0) return []
  return [
    `${questions.length} hal perlu ditanyakan; jawab di PUG > Hubungkan Lembar:`,
    ...questions.map(({ question, sheet, cell }) => {
      const place = [sheet, cell].filter(Boolean).join('!')
      return `- ${place === '' ? '' : `${place}: `}${question}`
    }),
  ]
}

interface Ended {
  readonly failure: string | null
  readonly calls: ServiceCalls
}

function takeSteps(engine: Engine, desk: TerminalDesk, options: CliOptions): Ended {
  if (engine.has('onOpen')) {
    const opened = engine.runHere({ functionName: 'onOpen', args: [openEvent('')], kind: 'simpleTrigger' })
    if (!opened.outcome.ok) return { failure: opened.outcome.message, calls: opened.calls }
  }
  const calls: Record<string, number> = {}
  for (const step of options.steps) {
    const functionName = step.kind === 'call' ? step.functionName : functionAt(desk.menus, step.path)
    const finished = engine.runHere({ functionName, kind: 'menu' })
    for (const [name, count] of Object.entries(finished.calls)) calls[name] = (calls[name] ?? 0) + count
    if (!finished.outcome.ok) return { failure: finished.outcome.message, calls }
  }
  return { failure: null, calls }
}
