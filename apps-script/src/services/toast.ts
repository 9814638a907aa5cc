/** Seconds that a toast stays. */
const SECONDS = 10

/** A short word at the corner of the window. */
export function showToast(workbook: GoogleAppsScript.Spreadsheet.Spreadsheet, message: string): void {
  workbook.toast(message, 'PUG', SECONDS)
}
