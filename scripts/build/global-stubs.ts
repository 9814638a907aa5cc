import type { ExportedFunction } from './exported-functions.ts'

/** Name of the one global that the bundle itself makes. */
export const bundleName = 'App'

/**
 * Real declarations for the functions inside the bundle: Google finds globals, menu targets and custom functions
 * only as top-level declarations. Of their doc comments it reads only those of custom functions; the others would be
 * weight at every run.
 */
export function globalStubs(functions: readonly ExportedFunction[]): string {
  return functions.map(stub).join('\n')
}

function stub({ name, parameters, doc }: ExportedFunction): string {
  const list = parameters.join(', ')
  const declaration = `function ${name}(${list}) { return ${bundleName}.${name}(${list}) }`
  return doc.includes('@customfunction') ? `${doc}\n${declaration}` : declaration
}
