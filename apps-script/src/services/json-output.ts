/** An answer of the web app: JSON as text, never a page. */
export function jsonOutput(answer: object): GoogleAppsScript.Content.TextOutput {
  return ContentService.createTextOutput(JSON.stringify(answer)).setMimeType(ContentService.MimeType.JSON)
}
