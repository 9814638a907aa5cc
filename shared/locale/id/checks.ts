/** What is said where the office's sheets do not agree with one another or with themselves. */
export const checks = {
  'check.argAboveCeiling':
    'ARG {name} tertulis {arg}, lebih besar daripada pagunya ({ceiling}). Perbaiki salah satunya: ARG paling banyak sebesar pagu.',
  'check.argWithoutAnalysis':
    '{name} dicatat sebagai ARG tetapi belum memiliki {lacking}, sehingga baru menjadi kandidat. Susun {lacking}, atau kosongkan ARG-nya.',
  'check.realisationAboveCeiling':
    'Realisasi {name} tertulis {spent}, lebih besar daripada pagunya ({ceiling}). Periksa keduanya.',
  'check.belowZero': 'Kolom {header} berisi {amount}; jumlah ini tidak mungkin di bawah nol. Perbaiki angkanya.',
  'check.dateAhead':
    'Kolom {header} berisi {date}, padahal hari itu belum tiba. Perbaiki tanggalnya, atau kosongkan bila belum terlaksana.',
  'check.partAboveWhole':
    '{aspect}: pembilang {part} lebih besar daripada penyebut {whole}. Telusuri angkanya, lalu perbaiki lembar sumbernya.',
  'check.reachedWithoutEvidence':
    '{aspect} tercapai, tetapi belum ada bukti dukungnya di lembar Bukti Dukung. Tambahkan buktinya lewat PUG > Tambah Bukti atau ekstensi, atau isi kolom Indikator pada bukti yang sudah ada.',
  'check.noRegister':
    'Indikator yang tercapai belum punya bukti dukung: lembar Bukti Dukung belum ada. Mulailah lewat PUG > Tambah Bukti, atau sambungkan ekstensi lewat PUG > Perangkat.',
  'check.registerUnreadable':
    "Lembar '{sheet}' tidak dapat dibaca karena judul kolom ini tidak ada: {columns}. Kembalikan judul kolomnya.",
  'coverage.checked': '{there} dari {owed} bukti dukung ada, {lacking} kurang, {expired} kedaluwarsa.',
  'check.gone': 'Temuan ini sudah tidak ada. Tekan Periksa lagi untuk melihat yang tersisa.',
} as const
