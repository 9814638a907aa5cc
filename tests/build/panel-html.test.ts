import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { panelHtml } from '../../scripts/build/panel-html.ts'

describe('a panel in one page', () => {
  test('opens links outside its frame and has a place to render into', () => {
    const html = panelHtml({ code: '', styles: '' })
    expect(html).toContain('<base target="_top">')
    expect(html).toContain('<div id="app"></div>')
  })

  test.each`
    trap                           | code                             | value
    ${'the end of a script'}       | ${"seen = '</script><b>'"}       | ${'</script><b>'}
    ${'… in capitals'}             | ${"seen = '</SCRIPT>'"}          | ${'</SCRIPT>'}
    ${'a comment before a script'} | ${"seen = '<!--<script>'"}       | ${'<!--<script>'}
    ${"a scriptlet of Google's"}   | ${"seen = '<?= 1 ?>'"}           | ${'<?= 1 ?>'}
    ${'… in a template'}           | ${'seen = `<?= 1 ?>`'}           | ${'<?= 1 ?>'}
    ${'… in a regular expression'} | ${"seen = /<?a/u.exec('<a')[0]"} | ${'<a'}
  `('carries $trap without harm', ({ code, value }) => {
    const html = panelHtml({ code, styles: '' })
    const script = /<script>(.*?)<\/script/is.exec(html)?.[1] ?? ''
    const context = { seen: '' }
    runInNewContext(script, context)
    expect(context.seen).toBe(value)
    expect(html).not.toMatch(/<\?|<!--/)
  })

  test('carries the end of a style without harm', () => {
    const html = panelHtml({ code: '', styles: "b::after{content:'</style><i>'}" })
    expect(html.match(/<\/style/g)).toHaveLength(1)
  })
})
