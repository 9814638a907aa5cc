/** Captions of the menu with the global functions behind them; the names must be those that `main.ts` exports. */
const items = [
  ['Hitung Indikator PUG', 'computeIndicators'],
  ['Batalkan Hitung Terakhir', 'undoLastRun'],
  ['Bangun Tabel Pelacakan', 'buildTrackingTable'],
  ['Siapkan Lembar Sumber', 'prepareSourceSheets'],
  ['Hubungkan Lembar', 'showConnect'],
  ['Telusuri Angka', 'showTrace'],
  ['Periksa Data', 'showDataCheck'],
  ['Tambah Bukti', 'showAddEvidence'],
  ['Periksa Kelengkapan Bukti', 'checkCoverage'],
  ['Periksa Keutuhan Bukti', 'showProof'],
  ['Perangkat', 'showDevices'],
  ['Tentang', 'showAbout'],
] as const

/** Puts up the menu. Works in `AuthMode.NONE` too: it reads no document, no property, no trigger. */
export function showMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu('PUG')
  for (const [caption, functionName] of items) menu.addItem(caption, functionName)
  menu.addToUi()
}
