type CallHost = (method: string, args: readonly unknown[]) => unknown

/**
 * An HtmlTemplate. Its scriptlets run in the script's own context, where the functions they call are; its properties are
 * the names in their scope. Everything else is asked of the host.
 */
export function makeTemplate(callHost: CallHost): object {
  const template = {}
  const hidden = (name: string, value: unknown) => Object.defineProperty(template, name, { value, enumerable: false })
  hidden('getRawContent', () => callHost('getRawContent', []))
  hidden('getCode', () => templateCode(String(callHost('getRawContent', []))))
  hidden('evaluate', () => {
    const names = Object.keys(template)
    const values = names.map((name) => Reflect.get(template, name))
    const code = templateCode(String(callHost('getRawContent', [])))
    // The office's own template calls the functions of its script: that is what a scriptlet is.
    const run = new Function('$print', ...names, code)
    const parts: string[] = []
    run(printer(parts), ...values)
    return callHost('evaluate', [parts.join('')])
  })
  return template
}

interface Print {
  text(literal: string): void
  escaped(value: unknown): void
  raw(value: unknown): void
}

function printer(parts: string[]): Print {
  return {
    text: (literal) => parts.push(literal),
    raw: (value) => parts.push(String(value)),
    escaped: (value) => parts.push(isInsideScript(parts) ? escapeForScript(value) : escapeForHtml(value)),
  }
}

/** JavaScript that prints the template. Only the first statement of `<?= … ?>` is printed, as on Google. */
function templateCode(source: string): string {
  let code = 'let $value;\n'
  let rest = source
  for (;;) {
    const start = rest.indexOf('<?')
    const end = start < 0 ? -1 : rest.indexOf('?>', start)
    if (end < 0) return `${code}$print.text(${JSON.stringify(rest)});\n`
    code += `$print.text(${JSON.stringify(rest.slice(0, start))});\n`
    const scriptlet = rest.slice(start + 2, end)
    if (scriptlet.startsWith('!=')) code += `$value = ${scriptlet.slice(2)}\n;$print.raw($value);\n`
    else if (scriptlet.startsWith('=')) code += `$value = ${scriptlet.slice(1)}\n;$print.escaped($value);\n`
    else code += `${scriptlet}\n`
    rest = rest.slice(end + 2)
  }
}

function isInsideScript(parts: readonly string[]): boolean {
  const html = parts.join('').toLowerCase()
  return html.lastIndexOf('<script') > html.lastIndexOf('</script')
}

const HTML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeForHtml = (value: unknown): string =>
  String(value).replace(/[&<>"']/g, (char) => HTML_ESCAPES[char] ?? char)

/** Inside a string of a `<script>`: no quote ends it and no tag closes it. */
const escapeForScript = (value: unknown): string =>
  String(value).replace(
    /[\\'"<>&\n\r\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
