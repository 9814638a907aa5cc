/** `%s`, `%d`, `%i`, `%f`, with width and decimals as `%05d` and `%.2f`; `%%` is a percent sign. */
export function formatString(template: string, values: readonly unknown[]): string {
  const rest = [...values]
  return template.replace(/%(?:%|([-0]?)(\d*)(?:\.(\d+))?([sdif]))/g, (mark, flag, width, decimals, kind) => {
    if (mark === '%%') return '%'
    const text = written(rest.shift(), String(kind), decimals === undefined ? null : Number(decimals))
    const size = Number(width || 0)
    return flag === '-' ? text.padEnd(size) : text.padStart(size, flag === '0' ? '0' : ' ')
  })
}

function written(value: unknown, kind: string, decimals: number | null): string {
  if (kind === 's') return String(value)
  if (kind === 'f') return Number(value).toFixed(decimals ?? 6)
  return String(Math.trunc(Number(value)))
}
