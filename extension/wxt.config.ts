import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import project from '../package.json' with { type: 'json' }

/** Where a sheet's web app answers from: Google's two hosts, or a local Sheets on this computer. */
const webAppHosts = [
  'https://script.google.com/*',
  'https://script.googleusercontent.com/*',
  'http://localhost/*',
  'http://127.0.0.1/*',
]

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  'connect-src https://script.google.com https://script.googleusercontent.com http://localhost:* http://127.0.0.1:*',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Every import is written out, so that a file tells what it stands on.
  imports: false,
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      const output = config.build?.rollupOptions?.output
      // Scripts are built one by one; the pages come together.
      if (entrypoints.length === 1 || output === undefined || Array.isArray(output)) return
      // One file for what pages share: each more that the popup has to fetch costs it some ms.
      output.codeSplitting = { groups: [{ name: 'pages', minShareCount: 2 }] }
    },
  },
  zip: {
    name: project.name,
    // The sources that a store rebuilds from need the lock file and shared/, which lie above this folder.
    sourcesRoot: fileURLToPath(new URL('..', import.meta.url)),
    excludeSources: ['dist/**', 'samples/**', 'local-data/**', 'local-sheets/**', 'apps-script/**', 'tests/**'],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    version: project.version,
    default_locale: 'id',
    ...(browser !== 'firefox' && {
      // The first version with Ed25519, which clips are signed with.
      minimum_chrome_version: '137',
    }),
    // Each has its sentence for the stores in docs/store-listing.md.
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms'],
    optional_host_permissions: webAppHosts,
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      'clip-area': { suggested_key: { default: 'Alt+Shift+A' }, description: '__MSG_commandArea__' },
      'clip-page': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandPage__' },
      'open-queue': { description: '__MSG_commandQueue__' },
    },
    // The development server needs looser rules, which WXT sets by itself.
    ...(command === 'build' && { content_security_policy: { extension_pages: pagePolicy } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{5b0f9f0e-6f0c-4b52-9c6b-2f3d1c7e8a41}',
          // The first version that shows what an extension collects.
          strict_min_version: '140.0',
          // A clip is a picture of a page with its text and address, and carries the officer's name: to the office's own sheet.
          data_collection_permissions: {
            required: ['websiteContent', 'browsingActivity', 'personallyIdentifyingInfo'],
          },
        },
      },
    }),
  }),
})
