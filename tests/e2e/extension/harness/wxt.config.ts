import { defineConfig } from 'wxt'

/** The scripts of capturing and the editor, with the permissions of the product and nothing around them. */
export default defineConfig({
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifest: { name: 'Capture', version: '1', permissions: ['activeTab', 'scripting'], action: {} },
})
