import type messages from './public/_locales/id/messages.json'

declare module 'wxt/browser' {
  /** The browser's own catalogue: only keys that it holds. */
  export interface WxtI18n {
    getMessage(key: keyof typeof messages): string
  }
}
