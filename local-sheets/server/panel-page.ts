/** The script's HTML may run inline code and show inline pictures; it reaches no network, and nothing of the page around it. */
const PANEL_POLICY = [
  'sandbox allow-scripts allow-forms allow-popups allow-downloads',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'media-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
].join('; ')

export const PANEL_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': PANEL_POLICY,
}

/**
 * The script's HTML with `google.script` put before everything else.
 * Whatever comes first, the parser opens the head for it; the script's own `<html>` and `<head>` tags then merge into it.
 *
 * @param shim the built code that defines `google.script`
 */
export function panelPage(html: string, shim: string): string {
  const withoutDoctype = html.replace(/^\s*<!doctype[^>]*>/i, '')
  return `<!doctype html><meta charset="utf-8"><script>${shim.replaceAll('</script', '<\\/script')}</script>${withoutDoctype}`
}
