/** What is said about sheets that the office connected in "Hubungkan Lembar". */
export const mapping = {
  'mapping.renamed':
    "Kolom '{header}' yang memuat {field} kini berjudul '{now}'. Apakah isinya masih {field}? Jawab di PUG > Hubungkan Lembar; sebelum itu kolomnya tidak dibaca.",
  'mapping.columnGone':
    "Kolom '{header}' yang memuat {field} tidak ada lagi di lembar '{sheet}'. Pilih kolom penggantinya di PUG > Hubungkan Lembar.",
  'mapping.columnUnsure':
    "Tidak pasti kolom mana yang memuat {field}: judul '{header}' tidak menunjuk tepat satu kolom. Pilih kolomnya di PUG > Hubungkan Lembar.",
  'mapping.headerGone':
    "Judul kolom tabel {kind} di lembar '{sheet}' tidak ditemukan lagi, jadi tabelnya tidak dibaca. Tunjukkan baris judulnya di PUG > Hubungkan Lembar.",
  'mapping.sheetGone':
    "Lembar '{sheet}' yang memuat {kinds} ({fields}) tidak ada lagi, jadi datanya tidak dihitung. Bila ada penggantinya, hubungkan di PUG > Hubungkan Lembar.",
  'mapping.rowGone':
    "Baris '{label}' yang ditandai bukan data tidak ditemukan lagi di lembar '{sheet}'; tidak ada baris lain yang dikeluarkan. Bila barisnya masih ada, tandai lagi di PUG > Hubungkan Lembar.",
  'mapping.rowChanged':
    "Baris {row} ('{label}') berubah isinya sejak ditandai bukan data, dan tetap tidak dihitung. Bila kini berisi data, batalkan tandanya di PUG > Hubungkan Lembar.",
  'mapping.unreadable':
    'Hubungan lembar yang tersimpan rusak atau dari versi lain, jadi tidak dipakai; lembar dibaca seperti sebelum dihubungkan. Periksa dan simpan lagi di PUG > Hubungkan Lembar.',
  'mapping.confirmed': 'dikukuhkan di Hubungkan Lembar',
  'mapping.untitled': 'tanpa judul',
  'connect.columnChanged':
    "Kolom {letters} kini berjudul '{now}', bukan '{header}'. Muat ulang panel ini lalu pilih lagi.",
  'connect.noSuchTable': 'Tabel itu tidak ada lagi. Muat ulang panel ini lalu coba lagi.',
  'connect.noSuchSheet': 'Lembar itu tidak ada lagi. Muat ulang panel ini lalu coba lagi.',
  'connect.noSuchRows': "Lembar '{sheet}' tidak punya baris {first} sampai {last} yang dapat menjadi judul kolom.",
  'connect.noHeader':
    "Tidak ada baris judul yang ditemukan di lembar '{sheet}'. Pilih baris judulnya di lembar, lalu coba lagi.",
  'connect.noTableAtRow': "Baris {row} tidak ada di dalam tabel yang dikenali di lembar '{sheet}'.",
  'connect.notACorrection': 'Perubahan itu tidak dikenal. Muat ulang panel ini lalu coba lagi.',
  'connect.notADraft': 'Rancangan hubungan lembar tidak terbaca. Muat ulang panel ini lalu coba lagi.',
  'connect.notAnExport':
    'Teks itu bukan hubungan lembar PUG. Tempel seluruh teks yang ditampilkan Hubungkan Lembar di berkas dinas lain.',
  'connect.tooLarge':
    'Hubungan lembar terlalu besar untuk disimpan di berkas ini. Abaikan lembar yang tidak diperlukan, lalu simpan lagi.',
} as const
