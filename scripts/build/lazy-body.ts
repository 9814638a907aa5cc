import { transform } from 'esbuild'
import { bodyName } from './script.ts'

const anyImport = /require\("\.\/([\w-]+)\.js"\)/g

/**
 * A module's code as the body of a function that is run when the script is first used. Google then only skims it at
 * load, whatever the order of the files, and a click evaluates only the scripts that it needs.
 * Other modules are imported as `./NAME.js`.
 */
export async function lazyBody(name: string, module: string): Promise<string> {
  const { code } = await transform(module, {
    format: 'cjs',
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    target: 'es2019',
    // BigInt literals are found, and explained, in the finished script.
    supported: { bigint: true },
  })
  const body = code.trimEnd().replace(anyImport, (_, imported: string) => `${bodyName(imported)}()`)
  const own = bodyName(name)
  return `function ${own}(){if(!${own}.m){var module=${own}.m={exports:{}},exports=module.exports;(function(){${body}\n})()}return ${own}.m.exports}`
}
