/** What is stored was changed by one context of the extension: the others hear of it. */
const CHANNEL = 'stored'

export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/**
 * Calls `heard` after changes made elsewhere, until the returned function is called. Changes that come while it is still at
 * work are told as one.
 */
export function onChange(heard: () => Promise<void>): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  let isAtWork = false
  let isMissed = false
  const tell = async () => {
    isMissed = isAtWork
    if (isAtWork) return
    isAtWork = true
    try {
      await heard()
    } finally {
      isAtWork = false
    }
    if (isMissed) await tell()
  }
  channel.addEventListener('message', () => {
    tell().catch((error: unknown) => console.error(error))
  })
  return () => channel.close()
}
