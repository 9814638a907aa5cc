/** What is stored was changed by one context of the extension: the others hear of it. */
const CHANNEL = 'stored'

export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/** Calls `heard` at each change made elsewhere, until the returned function is called. */
export function onChange(heard: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.addEventListener('message', heard)
  return () => channel.close()
}
