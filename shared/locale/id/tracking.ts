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
} as const
