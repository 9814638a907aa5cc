import type { ExportedFunction } from './exported-functions.ts'
import { bodyName } from './script.ts'

/**
 * Real declarations for the functions inside a script's body: Google finds globals, menu targets and custom functions
 * only as top-level declarations. Of their doc comments it reads only those of custom functions; the others would be
 * weight at every run.
 */
export function globalStubs(module: string, functions: readonly ExportedFunction[]): string {
  return functions.map((exported) => `${stub(bodyName(module), exported)}\n`).join('')
}

function stub(body: string, { name, parameters, doc }: ExportedFunction): string {
  const list = parameters.join(', ')
  const declaration = `function ${name}(${list}) { return ${body}().${name}(${list}) }`
  return doc.includes('@customfunction') ? `${doc}\n${declaration}` : declaration
}
