/** What "Periksa Keutuhan Bukti" says of the register. */
export const proof = {
  'proof.cell':
    "Bukti nomor {number}: kolom {title} berubah. Kini '{now}', yang tersegel '{sealed}'. Kembalikan isinya seperti semula.",
  'proof.cellEmptied':
    "Bukti nomor {number}: kolom {title} kosong, yang tersegel '{sealed}'. Kembalikan isinya seperti semula.",
  'proof.cellFilled':
    "Bukti nomor {number}: kolom {title} berisi '{now}', padahal tersegel kosong. Kosongkan lagi selnya.",
  'proof.payload':
    'Bukti nomor {number}: kolom Rekaman tidak sama lagi dengan yang tersegel. Pulihkan isinya lewat File > Histori versi.',
  'proof.cellUnknown':
    'Bukti nomor {number}: salah satu kolom segelnya berubah dan tidak dapat dipastikan yang mana. Bandingkan baris ini dengan File > Histori versi.',
  'proof.unsigned':
    'Bukti nomor {number}: tanda tangan perangkat tidak cocok dengan isinya. Anggap bukti ini tidak sah sampai jelas asalnya.',
  'proof.unknownDevice':
    'Bukti nomor {number}: perangkat yang menandatangani tidak tercatat di sini, jadi tanda tangannya tidak dapat diperiksa.',
  'proof.detached':
    'Bukti nomor {number} tidak bersambung dengan bukti nomor {before}: ada baris yang ditulis ulang atau disisipkan. Bandingkan dengan File > Histori versi.',
  'proof.doubled': 'Bukti nomor {number} ada di lebih dari satu baris. Hapus salinannya.',
  'proof.fileChanged':
    "Bukti nomor {number}: berkas '{name}' di Drive bukan lagi berkas yang diterima. Pulihkan lewat Kelola versi di Drive.",
  'proof.rowMissing': 'Bukti nomor {number} tidak ada lagi di lembar. Pulihkan barisnya lewat File > Histori versi.',
  'proof.fileMissing':
    "Bukti nomor {number}: berkas '{name}' tidak ada di Drive, atau akun Anda tidak berhak melihatnya. Periksa lagi dengan akun pemilik PUG di lembar ini.",
  'proof.fileTrashed':
    "Bukti nomor {number}: berkas '{name}' ada di tempat sampah Drive dan akan terhapus dalam 30 hari. Pulihkan sekarang.",
  'proof.nothing': 'Belum ada bukti yang dapat diperiksa: lembar Bukti Dukung belum ada.',
} as const
