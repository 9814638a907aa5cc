import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileErrors } from './check/compile.ts'
import { messageProblems, readMessages, usersOfMessages } from './check/messages.ts'
import { root, textFiles } from './check/project-files.ts'
import { strayServiceUses } from './check/service-use.ts'
import { tool } from './check/tool.ts'
import { lockFileAddresses, tracesOfMachines } from './check/traces.ts'

/** One thing to look at; what is wrong comes as remarks, and none means that all is well. */
interface Step {
  readonly name: string
  readonly problems: () => Promise<readonly string[]>
}

const products = ['shared', 'apps-script', 'extension', 'local-sheets', 'scripts', 'tests']

const steps: readonly Step[] = [
  { name: 'types', problems: compileErrors },
  { name: 'format and lint', problems: () => tool('biome', 'check', '--error-on-warnings') },
  {
    name: 'boundaries',
    problems: () => tool('depcruise', '--config', '.dependency-cruiser.mjs', ...products),
  },
  { name: 'Google only in services', problems: async () => strayServiceUses(textFiles()) },
  { name: 'unused code', problems: () => tool('knip', '--no-progress', '--no-config-hints') },
  {
    name: 'messages',
    problems: async () => messageProblems(await readMessages(textFiles()), usersOfMessages(textFiles())),
  },
  {
    name: 'lock file',
    problems: async () => lockFileAddresses(readFileSync(join(root, 'package-lock.json'), 'utf8')),
  },
  { name: 'traces of machines', problems: async () => tracesOfMachines(textFiles()) },
]

for (const { name, problems } of steps) {
  const found = await problems()
  console.log(`${found.length === 0 ? 'ok    ' : 'failed'}  ${name}`)
  for (const problem of found) console.log(problem.replace(/^/gm, '        '))
  if (found.length > 0) process.exitCode = 1
}
