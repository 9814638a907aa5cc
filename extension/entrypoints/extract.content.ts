import { defineContentScript } from 'wxt/utils/define-content-script'
import { extract } from '../extract/extract.ts'

/** The office keeps WIB. */
const OFFICE_ZONE = 'Asia/Pontianak'

/** Reads the page once, when the officer asks, and answers what it tells; nothing of the page is changed. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    const browserZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
    return extract(document, new URL(location.href), { now: Date.now(), browserZone, officeZone: OFFICE_ZONE })
  },
})
