import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { BUILT_ADD_ON, type Bundle, loadBundle } from '../../../local-sheets/runtime/bundle.ts'

const EVIDENCE = fileURLToPath(new URL('../../../apps-script/src/evidence.ts', import.meta.url))

const trust: Plugin = {
  name: 'trust',
  setup: ({ onLoad }) =>
    onLoad({ filter: /verify-signature\.ts$/ }, () => ({ contents: 'export const isSignedBy = () => true' })),
}

/**
 * The receiving end that takes every signature for genuine: to verify one costs more than all the rest of a request. For
 * tests that send hundreds, and ask what becomes of a request, not whether it may come in.
 */
export async function trustingAddOn(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [EVIDENCE],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Evidence',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2019',
    plugins: [trust],
  })
  const globals = ['doPost', 'offerPairing'].map((name) => `function ${name}(event) { return Evidence.${name}(event) }`)
  const code = [...outputFiles.map(({ text }) => text), ...globals].join('\n')
  return { ...(await loadBundle(BUILT_ADD_ON)), scripts: [{ name: 'Evidence.js', code }] }
}
