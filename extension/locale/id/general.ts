/** What several pages say. */
export const general = {
  'general.name': 'Bukti PUG',
  'general.noSheet': 'Belum terhubung ke spreadsheet',
  'general.toSheet': 'Ke: {name}',
  'general.queue': 'Antrean',
  'general.queueOf': 'Antrean ({waiting})',
  'general.options': 'Pengaturan',
  'general.failed':
    'Halaman ini tidak dapat dibuka. Tutup, lalu buka kembali. Bila tetap gagal, mulai ulang peramban; klip yang tersimpan tidak hilang.',
}
