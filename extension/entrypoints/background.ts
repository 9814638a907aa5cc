import { defineBackground } from 'wxt/utils/define-background'
import { serveExtension } from '../background/serve-extension.ts'

export default defineBackground(serveExtension)
