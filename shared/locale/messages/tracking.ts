/** What is said about the add-on's own sheets. */
export const trackingMessages = {
  'findings.more': {
    id: 'Dan {count} temuan lagi yang sejenis, misalnya: {example}',
    en: 'And {count} more of the same kind, for example: {example}',
  },
  'tracking.kept': {
    id: "Sel '{title}' diubah tangan dan dipertahankan. Hasil hitungan: {wanted}. Hapus isi sel itu bila ingin diisi otomatis lagi.",
    en: "The cell '{title}' was changed by hand and is kept. Computed: {wanted}. Clear the cell to have it filled in again.",
  },
  'tracking.restoredColumn': {
    id: "Kolom '{title}' tidak ada lagi di lembar '{sheet}', jadi ditambahkan di sebelah kanan. Bila kolom lama hanya berganti nama, kembalikan namanya lalu hapus kolom baru.",
    en: "The column '{title}' was gone from the sheet '{sheet}' and has been put back at the right. If it was only renamed, rename it back and delete the new one.",
  },
  'tracking.copiedRow': {
    id: "Baris ini menyalin baris '{id}' di lembar '{sheet}', jadi tidak diperbarui. Hapus salah satunya.",
    en: "This row copies the row '{id}' of the sheet '{sheet}' and is not updated. Delete one of them.",
  },
  'tracking.noHeader': {
    id: "Lembar '{sheet}' berisi data tetapi judul kolomnya tidak dikenali, jadi tidak ada yang ditulis di sana. Kembalikan judul kolomnya, atau ganti nama lembar itu lalu jalankan lagi agar lembar baru dibuat.",
    en: "The sheet '{sheet}' has content but no column titles of ours, so nothing was written there. Restore the titles, or rename the sheet and run again to get a new one.",
  },
} as const
