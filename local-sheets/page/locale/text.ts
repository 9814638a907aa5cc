/** What the page says. One language: staff read it. */
const catalogue = {
  product: 'PUG Lembar Lokal',
  honesty: 'stand-in lokal, bukan Google Sheets',
  saved: 'Tersimpan',
  unsaved: 'Ada perubahan yang belum disimpan',
  saving: 'Menyimpan…',
  save: 'Simpan',
  saveHint: 'Simpan (Ctrl+S)',
  undo: 'Urungkan',
  undoHint: 'Urungkan (Ctrl+Z)',
  redo: 'Ulangi',
  redoHint: 'Ulangi (Ctrl+Y)',
  download: 'Unduh .xlsx',
  menuBar: 'Menu skrip',
  noMenu: 'Skrip belum menambahkan menu',
  toolbar: 'Alat',
  address: 'Alamat sel',
  content: 'Isi sel',
  badAddress: "Alamat '{value}' tidak ada di lembar ini. Ketik misalnya B12 atau B2:D9.",
  grid: 'Lembar',
  corner: 'Nomor baris',
  editor: 'Ubah isi sel',
  fold: 'Lipat {value}',
  unfold: 'Buka lipatan {value}',
  sheets: 'Lembar kerja',
  allSheets: 'Semua lembar',
  hiddenSheet: '{value} (tersembunyi)',
  status: 'Ringkasan pilihan',
  sum: 'Jumlah: {value}',
  average: 'Rata-rata: {value}',
  filled: 'Terisi: {value}',
  running: 'Menjalankan skrip…',
  dismiss: 'Tutup',
  close: 'Tutup {value}',
  scriptError: 'Skrip berhenti karena galat',
  scriptErrorDetail: 'Rincian untuk pengembang',
  editRefused: 'Perubahan tidak dapat disimpan di sel ini',
  notice: 'Perhatian',
  failed: 'Permintaan gagal',
  disconnected: 'Sambungan ke server terputus. Jalankan lagi npm start, lalu muat ulang halaman ini.',
  scriptDialog: 'Pesan dari skrip',
  promptAnswer: 'Jawaban',
  panelFrame: 'Isi {value}',
  untitledPanel: 'Panel skrip',
  buttonOK: 'Oke',
  buttonCANCEL: 'Batal',
  buttonYES: 'Ya',
  buttonNO: 'Tidak',
  loading: 'Membuka buku kerja…',
} as const

export type TextKey = keyof typeof catalogue

/** A text with its `{value}` filled in. */
export function text(key: TextKey, value: string | number = ''): string {
  return catalogue[key].replace('{value}', () => String(value))
}

/**
 * A number as the workbook's language writes it.
 *
 * @param locale as Google names it, `in_ID`
 */
export function number(value: number, locale: string): string {
  return new Intl.NumberFormat(bcp47(locale), { maximumFractionDigits: 10 }).format(value)
}

/** Google still says `in` where everybody else says `id`. */
function bcp47(locale: string): string {
  const [language = 'id', region] = locale.split('_')
  const modern = language === 'in' ? 'id' : language
  return region === undefined ? modern : `${modern}-${region}`
}
