import { MessageChannel, Worker } from 'node:worker_threads'
import { KILLED } from './interruption.ts'
import { type CallOutcome, type Invocation, type Reply, TIMED_OUT } from './protocol.ts'
import type { Wire } from './wire.ts'
import type { WorkerBirth, WorkerTask } from './worker.ts'

export interface WorkerCall {
  readonly functionName: string
  readonly args: readonly Wire[]
  /** Answers a service call; the script sleeps meanwhile, this thread does not. */
  invoke(call: Invocation): Reply | Promise<Reply>
  /** ms that the script may run, not counting the time that it waits for a promised reply. */
  readonly timeLimit: number
  /** Ends the script dead, wherever it is. */
  readonly killed?: AbortSignal
}

/** Threads kept for the next scripts; those beyond were needed by many at once. */
const KEPT_IDLE = 8

/** Threads in which scripts run, so that a script that waits (for a dialog, for a lock) holds up nobody else. */
export function createWorkerPool(code: string, birth: WorkerBirth) {
  const idle: Worker[] = []
  const all = new Set<Worker>()

  const spawn = (): Worker => {
    const worker = new Worker(code, { eval: true, workerData: birth, execArgv: [] })
    worker.unref()
    all.add(worker)
    worker.once('exit', () => all.delete(worker))
    return worker
  }

  return {
    async run(call: WorkerCall): Promise<CallOutcome> {
      const worker = idle.pop() ?? spawn()
      const outcome = await runOn(worker, call)
      if (outcome.stopped || idle.length >= KEPT_IDLE) await worker.terminate()
      else idle.push(worker)
      return outcome.result
    },
    async close(): Promise<void> {
      await Promise.all([...all].map((worker) => worker.terminate()))
    },
  }
}

interface Ended {
  readonly result: CallOutcome
  /** The worker is of no more use. */
  readonly stopped: boolean
}

function runOn(worker: Worker, call: WorkerCall): Promise<Ended> {
  const { port1: ours, port2: theirs } = new MessageChannel()
  const signal = new Int32Array(new SharedArrayBuffer(4))
  const watch = stopwatch(call.timeLimit)
  const answer = (reply: Reply) => {
    ours.postMessage(reply)
    Atomics.store(signal, 0, 1)
    Atomics.notify(signal, 0)
  }
  return new Promise<Ended>((resolve) => {
    const end = (ended: Ended) => {
      watch.stop()
      worker.off('message', onOutcome)
      worker.off('error', onError)
      ours.close()
      resolve(ended)
    }
    const onOutcome = (result: CallOutcome) => end({ result, stopped: false })
    const onError = (error: Error) =>
      end({ result: { ok: false, name: error.name, message: error.message, stack: error.stack ?? '' }, stopped: true })
    watch.onTimeout(() => end({ result: TIMED_OUT, stopped: true }))
    call.killed?.addEventListener('abort', () => end({ result: KILLED, stopped: true }), { once: true })
    worker.on('message', onOutcome)
    worker.on('error', onError)
    ours.on('message', (invocation: Invocation) => {
      const reply = call.invoke(invocation)
      if (!(reply instanceof Promise)) return answer(reply)
      watch.pause()
      void reply.then((settled) => {
        watch.resume()
        answer(settled)
      })
    })
    const task: WorkerTask = { functionName: call.functionName, args: call.args, port: theirs, signal }
    worker.postMessage(task, [theirs])
  })
}

/** Counts running time down; a pause does not count. */
function stopwatch(limit: number) {
  let left = limit
  let startedAt = performance.now()
  let timer: NodeJS.Timeout | undefined
  let expire = () => clearTimeout(timer)
  const start = () => {
    startedAt = performance.now()
    timer = setTimeout(() => expire(), left)
  }
  return {
    onTimeout(action: () => void) {
      expire = action
      start()
    },
    pause() {
      clearTimeout(timer)
      left -= performance.now() - startedAt
    },
    resume: start,
    stop: () => clearTimeout(timer),
  }
}
