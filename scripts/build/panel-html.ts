import type { Bundle } from './bundle.ts'

/** A panel (sidebar or dialog) as HtmlService wants it: one page, everything inside. It renders itself into `#app`. */
export function panelHtml({ code, styles }: Bundle): string {
  return `<!doctype html>
<html lang="id">
<head>
<base target="_top">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>PUG</title>
<style>${insideStyle(styles)}</style>
</head>
<body>
<div id="app"></div>
<script>${insideScript(code)}</script>
</body>
</html>
`
}

/**
 * Code that neither ends its `<script>` early, nor opens a comment in it, nor reads as a scriptlet (`<?`) to Google.
 * In minified code the three occur only within strings, templates and regular expressions, where `\x3C` is `<`.
 */
function insideScript(code: string): string {
  return code.replace(/<(?=\/?script|!--|\?)/gi, '\\x3C')
}

function insideStyle(styles: string): string {
  return styles.replace(/<(?=\/style|\?)/gi, '\\3C ')
}
