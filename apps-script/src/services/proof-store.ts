/** Beside what the receiving end remembers; nothing of the chain depends on it. */
const KEY = 'proof.progress'

/** What was saved; `null` where nothing was. */
export function loadProof(): string | null {
  return PropertiesService.getScriptProperties().getProperty(KEY)
}

/** At most 9 KB. */
export function saveProof(text: string): void {
  PropertiesService.getScriptProperties().setProperty(KEY, text)
}
