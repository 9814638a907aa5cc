/** Parts of a browser's own description, with how people call it; the first that fits counts, as Edge calls itself Chrome too. */
const browsers = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
] as const

const systems = [
  ['Windows', 'Windows'],
  ['CrOS', 'Chromebook'],
  ['Mac OS', 'Mac'],
  ['Android', 'Android'],
  ['Linux', 'Linux'],
] as const

/**
 * A name to start from: "Chrome, Windows".
 *
 * @example nameDevice('Mozilla/5.0 (Windows NT 10.0; …) Chrome/140.0.0.0 …') // 'Chrome, Windows'
 */
export function nameDevice(userAgent: string): string {
  const nameIn = (names: readonly (readonly [string, string])[]) =>
    names.find(([sign]) => userAgent.includes(sign))?.[1]
  return [nameIn(browsers), nameIn(systems)].filter((part) => part !== undefined).join(', ')
}
