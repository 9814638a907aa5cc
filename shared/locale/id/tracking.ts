/** What is said about the add-on's own sheets. */
export const tracking = {
  'findings.more': 'Dan {count} temuan lagi yang sejenis, misalnya: {example}',
  'tracking.kept':
    "Sel '{title}' diubah tangan dan dipertahankan. Hasil hitungan: {wanted}. Hapus isi sel itu bila ingin diisi otomatis lagi.",
  'tracking.restoredColumn':
    "Kolom '{title}' tidak ada lagi di lembar '{sheet}', jadi ditambahkan di sebelah kanan. Bila kolom lama hanya berganti nama, kembalikan namanya lalu hapus kolom baru.",
  'tracking.copiedRow':
    "Baris ini menyalin baris '{id}' di lembar '{sheet}', jadi tidak diperbarui. Hapus salah satunya.",
  'tracking.noHeader':
    "Lembar '{sheet}' berisi data tetapi judul kolomnya tidak dikenali, jadi tidak ada yang ditulis di sana. Kembalikan judul kolomnya, atau ganti nama lembar itu lalu jalankan lagi agar lembar baru dibuat.",
  'history.unreadable':
    "Baris riwayat ini tidak terbaca, jadi tidak ikut dalam tren. Isi 'Tanggal' dengan tanggal dan 'Nilai' dengan persentase, misalnya 75%.",
  'trend.up': '▲ +{by} sejak {date}',
  'trend.down': '▼ −{by} sejak {date}',
  'trend.still': '= tetap sejak {date}',
  'trend.redefined': '(waktu itu dihitung dengan definisi lain)',
  'trend.expected': '{value} ({confidence}; {weeks} titik) pada {date}, antara {low} dan {high}',
  'trend.confidence.high': 'yakin',
  'trend.confidence.fair': 'cukup yakin',
  'trend.confidence.low': 'kurang yakin',
  'trend.tooLittle': 'Belum cukup riwayat ({weeks} dari {needed} minggu)',
  'trend.tooShort': 'Belum cukup riwayat: deadline masih jauh ({weeks} titik)',
  'trend.past': 'Deadline sudah lewat',
  'undo.done': 'Hitungan terakhir dibatalkan: {cells} sel dikembalikan, {rows} baris baru dihapus.',
  'undo.kept': '{count} sel yang diubah tangan dipertahankan: {cells}.',
  'undo.emptied': 'Lembar yang kini kosong: {sheets}. Hapus bila tidak dipakai.',
  'undo.nothing': 'Tidak ada hitungan yang dapat dibatalkan; tidak ada yang diubah.',
  'offer.gone':
    "Sel {cell} di lembar '{sheet}' sudah berubah, jadi tidak ditimpa. Muat ulang daftarnya lalu pilih lagi.",
} as const
