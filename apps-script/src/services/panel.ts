/** Opens one of the pages of `apps-script/ui` as the sidebar. */
export function showPanel(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title))
}
