/** Why the sheet did not take what a device sent: seen in the extension and in the import of a clip file. */
export const protocol = {
  'protocol.tooLarge':
    'Kiriman terlalu besar (lebih dari 5 MB). Kirim berkas satu per satu atau ambil gambar dengan mutu lebih rendah.',
  'protocol.tooDeep': 'Kiriman tidak dikenal: susunannya terlalu dalam. Perbarui ekstensi, lalu kirim lagi.',
  'protocol.notJson': 'Kiriman tidak terbaca. Kirim lagi; bila tetap gagal, perbarui ekstensi.',
  'protocol.newerVersion':
    'Ekstensi lebih baru daripada PUG di lembar ini. Minta pengelola memperbarui PUG di lembar; klip Anda tetap tersimpan di peramban.',
  'protocol.invalid':
    "Kiriman tidak sesuai pada bagian '{field}', jadi tidak disimpan. Perbaiki isiannya, lalu kirim lagi.",
  'protocol.wrongRegister':
    'Klip ini ditujukan untuk lembar lain. Sambungkan perangkat dengan lembar ini lewat PUG > Perangkat.',
  'protocol.unknownDevice':
    'Perangkat ini belum dikenal oleh lembar. Sambungkan lewat PUG > Perangkat; klip Anda tetap tersimpan di peramban.',
  'protocol.revokedDevice':
    'Izin perangkat ini sudah dicabut, jadi kirimannya tidak diterima. Bila boleh lagi: hapus lembar ini di Pengaturan ekstensi, sambungkan dari awal lewat PUG > Perangkat, lalu kirim klipnya lagi. Klip tetap tersimpan di peramban.',
  'protocol.clockOff':
    'Jam perangkat berbeda terlalu jauh dari jam server. Setel jam komputer secara otomatis, lalu kirim lagi.',
  'protocol.replayed': 'Kiriman ini sudah pernah diterima. Tidak ada yang disimpan dua kali.',
  'protocol.tooMany': 'Terlalu banyak kiriman dari perangkat ini. Pengiriman dilanjutkan otomatis beberapa menit lagi.',
  'protocol.badSignature':
    'Tanda tangan perangkat tidak cocok, jadi kiriman tidak disimpan. Sambungkan ulang perangkat lewat PUG > Perangkat.',
  'protocol.noCode': 'Tidak ada kode sambungan yang berlaku. Buka PUG > Perangkat di lembar untuk membuat kode baru.',
  'protocol.wrongCode': 'Kode sambungan salah. Sisa percobaan: {left}.',
  'protocol.codeExpired': 'Kode sambungan sudah kedaluwarsa. Buat kode baru lewat PUG > Perangkat.',
  'protocol.pairingPaused':
    'Kode salah terlalu sering, jadi penyambungan dihentikan sementara. Tunggu 15 menit, lalu buat kode baru.',
  'protocol.tooManyDevices':
    'Lembar ini sudah mencatat perangkat sebanyak yang dapat ditampung. Hubungi pengelola PUG di kantor Anda.',
  'protocol.fileChanged':
    "Berkas '{name}' berbeda dari yang ditandatangani, jadi klip tidak disimpan. Ambil klipnya lagi.",
  'protocol.wrongType':
    "Berkas '{name}' bukan PNG, JPEG, WebP, atau PDF yang sebenarnya. Simpan dalam salah satu jenis itu, lalu kirim lagi.",
  'protocol.idTaken': 'Klip dengan nomor ini sudah tersimpan dengan isi lain dan tidak diganti. Ambil klipnya lagi.',
  'protocol.filesMissing': 'Klip belum lengkap: {count} berkas belum sampai. Berkasnya dikirim lagi otomatis.',
  'protocol.noRegister':
    "Lembar '{sheet}' berisi data tetapi judul kolomnya tidak dikenali. Kembalikan judul kolomnya, atau ganti nama lembar itu; klip Anda tetap tersimpan.",
  'protocol.busy': 'Lembar sedang menerima kiriman lain. Pengiriman dicoba lagi otomatis.',
  'protocol.failed': 'Lembar gagal menyimpan kiriman ini. Pengiriman dicoba lagi otomatis; klip Anda tetap tersimpan.',
} as const
