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
  'check.gone': 'Temuan ini sudah tidak ada. Tekan Periksa lagi untuk melihat yang tersisa.',
} as const
