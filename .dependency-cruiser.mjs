/** Who may import whom. Arrows run one way: extension → shared ← apps-script; local-sheets stands apart. */

const outside = (allowed) => ({ pathNot: `^(${allowed.join('|')})` })
const packages = (...names) => names.map((name) => `node_modules/${name}/`)

/** A rule: the files of `from` import only what lies in one of `allowed`. */
const only = (name, from, ...allowed) => ({
  name,
  severity: 'error',
  // How a product is built is no part of it.
  from: { path: `^${from}/`, pathNot: '/wxt\\.config\\.ts$' },
  to: outside([`${from}/`, ...allowed]),
})

export default {
  forbidden: [
    only('shared-knows-no-platform', 'shared', ...packages('zod', '@stablelib')),
    only('add-on-stands-on-shared', 'apps-script/src', 'shared/'),
    only('panels-stand-on-shared-and-preact', 'apps-script/ui', 'shared/', ...packages('preact', 'zod', 'uqr')),
    only(
      'extension-stands-on-shared-and-wxt',
      'extension',
      'shared/',
      ...packages('wxt', '@wxt-dev', 'webextension-polyfill', '@types/webextension-polyfill', 'preact', 'zod', 'idb'),
    ),
    {
      name: 'local-sheets-loads-only-what-was-built',
      severity: 'error',
      from: { path: '^local-sheets/' },
      to: { path: '^(apps-script|extension|scripts|tests)/' },
    },
    {
      name: 'only-tests-and-scripts-import-local-sheets',
      severity: 'error',
      from: { pathNot: '^(local-sheets|tests|scripts)/' },
      to: { path: '^local-sheets/' },
    },
    {
      // The bench measures on the tests' own tables.
      name: 'only-tests-and-the-bench-import-tests',
      severity: 'error',
      from: { pathNot: '^(tests|scripts/bench)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'every-import-leads-somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Types count: an import of a type is a tie as well.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|/\\.(output|wxt)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
}
