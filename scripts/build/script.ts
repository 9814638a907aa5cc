import type { ExportedFunction } from './exported-functions.ts'

/** One script file of the add-on. Google evaluates all of them, in one global scope, before each click and each cell. */
export interface Script {
  /** Without its ending: `Code`. */
  readonly name: string
  readonly code: string
  /** The modules whose bodies it holds; see `bodyName`. */
  readonly modules: readonly string[]
  /** What it gives to menus, panels, cells and the web. */
  readonly functions: readonly ExportedFunction[]
}

/** The global function that evaluates a module's body, once, and gives what it exports; private to Google by its `_`. */
export function bodyName(module: string): string {
  return `${module}_`
}
