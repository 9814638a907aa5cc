import { loadBundle } from '../runtime/bundle.ts'
import { createEngine, type Engine } from '../runtime/engine.ts'
import { openEvent } from '../runtime/events.ts'
import type { ServiceCalls } from '../session/session.ts'
import { openDocument } from '../storage/document.ts'
import { fileProblem } from '../storage/file-problem.ts'
import type { CliOptions } from './arguments.ts'
import { functionAt } from './menu-path.ts'
import { readFindings, readTracking } from './read-back.ts'
import { type TerminalDesk, terminalDesk } from './terminal-desk.ts'

export interface Streams {
  out(line: string): void
  error(line: string): void
}

/** Opens the file, takes the steps, saves where asked. Gives the exit code: 0, or 1 where a step failed. */
export async function runCli(options: CliOptions, streams: Streams): Promise<number> {
  const problem = await fileProblem(options.file)
  if (problem !== null) throw new Error(problem)
  const bundle = await loadBundle(options.bundle)
  const document = await openDocument(options.file)
  // With --json the one object is all that goes to the standard output.
  const desk = terminalDesk({
    ...options,
    print: options.json ? () => undefined : streams.out,
    log: streams.error,
  })
  const engine = await createEngine({ document, bundle, desk })
  const ended = takeSteps(engine, desk, options)
  if (ended.failure !== null) streams.error(ended.failure)
  if (options.save !== null && ended.failure === null) await document.saveAs(options.save, engine.calculation)
  if (options.json) {
    const { workbook } = document
    const tracking = readTracking(workbook, engine.calculation)
    const findings = readFindings(workbook, engine.calculation)
    streams.out(JSON.stringify({ tracking, findings, calls: ended.calls, messages: desk.messages }, null, 2))
  }
  await engine.close()
  return ended.failure === null ? 0 : 1
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
