import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { chooseArea } from '../capture/area/choose-area.ts'
import { serve } from '../capture/page/serve.ts'
import { CAPTURE_PORT } from '../capture/page-protocol.ts'
import { commentAuthors, findPostElement } from '../extract/find-post.ts'

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main() {
    const url = new URL(location.href)
    serve(browser.runtime.connect({ name: CAPTURE_PORT }), {
      chooseArea,
      findPost: () => findPostElement(document, url)?.element ?? null,
      findCommentAuthors: () => commentAuthors(document, url),
    })
  },
})
