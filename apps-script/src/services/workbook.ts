type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

export function activeWorkbook(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet()
}

/** What people call the file. */
export function workbookName(): string {
  return activeWorkbook().getName()
}

/** Brings a sheet to the front, where there is one of that name. */
export function showSheet(workbook: Spreadsheet, name: string): void {
  const sheet = workbook.getSheetByName(name)
  if (sheet) workbook.setActiveSheet(sheet)
}
