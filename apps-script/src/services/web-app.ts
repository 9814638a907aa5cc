/** The address at which devices reach this script; `null` until it is deployed as a web app. */
export function webAppAddress(): string | null {
  return ScriptApp.getService().getUrl() || null
}
