import { readArguments } from './arguments.ts'
import { runCli } from './run.ts'

try {
  process.exitCode = await runCli(readArguments(process.argv.slice(2)), {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
  })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
