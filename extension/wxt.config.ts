import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import project from '../package.json' with { type: 'json' }

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Every import is written out, so that a file tells what it stands on.
  imports: false,
  zip: {
    name: project.name,
    // The sources that a store rebuilds from need the lock file and shared/, which lie above this folder.
    sourcesRoot: fileURLToPath(new URL('..', import.meta.url)),
    excludeSources: ['dist/**', 'samples/**', 'local-data/**', 'local-sheets/**', 'apps-script/**', 'tests/**'],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    version: project.version,
    default_locale: 'id',
    permissions: ['activeTab'],
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{5b0f9f0e-6f0c-4b52-9c6b-2f3d1c7e8a41}',
          // The first version that shows what an extension collects.
          strict_min_version: '140.0',
          // Nothing leaves the browser.
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
