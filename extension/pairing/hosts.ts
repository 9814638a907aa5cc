import { browser } from 'wxt/browser'

/**
 * The hosts that a web app answers from: Google sends every answer over a second one. `address` is one that
 * `parsePairingLink` took.
 *
 * @example hostsOf('http://localhost:8787/macros/s/x/exec') // ['http://localhost/*']
 */
export function hostsOf(address: string): string[] {
  const { protocol, hostname } = new URL(address)
  const own = `${protocol}//${hostname}/*`
  return hostname === 'script.google.com' ? [own, 'https://script.googleusercontent.com/*'] : [own]
}

/** Asks the officer for the hosts. Has to be called straight from a click, before anything is awaited. */
export function askForHosts(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: hostsOf(address) })
}

export function mayReach(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: hostsOf(address) })
}

/** Gives hosts back that no sheet needs any more. */
export async function giveBackHosts(address: string, stillNeeded: readonly string[]): Promise<void> {
  const needed = stillNeeded.flatMap(hostsOf)
  const origins = hostsOf(address).filter((host) => !needed.includes(host))
  if (origins.length > 0) await browser.permissions.remove({ origins })
}
