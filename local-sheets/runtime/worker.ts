import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { CallOutcome, Reply, ServiceDescription } from './protocol.ts'
import { compileBundle, runInSandbox, type ScriptFile } from './sandbox.ts'
import type { Wire } from './wire.ts'

/** What a worker is born with. */
export interface WorkerBirth {
  readonly bridge: string
  readonly files: readonly ScriptFile[]
  readonly description: ServiceDescription
}

/** One call to run. Invocations go out through `port`; the worker sleeps on `signal` until the reply lies there. */
export interface WorkerTask {
  readonly functionName: string
  readonly args: readonly Wire[]
  readonly port: MessagePort
  readonly signal: Int32Array
}

const birth: WorkerBirth = workerData
const bundle = compileBundle(birth.bridge, birth.files)

parentPort?.on('message', ({ functionName, args, port, signal }: WorkerTask) => {
  const outcome: CallOutcome = runInSandbox(bundle, functionName, args, {
    description: birth.description,
    timeLimit: null,
    invoke: (call) => {
      Atomics.store(signal, 0, 0)
      port.postMessage(call)
      Atomics.wait(signal, 0, 0)
      const reply: Reply = receiveMessageOnPort(port)?.message
      return reply
    },
  })
  port.close()
  parentPort?.postMessage(outcome)
})
