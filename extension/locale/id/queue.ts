/** The queue: where clips are, and what keeps them. */
export const queue = {
  'delivery.waiting': 'Menunggu dikirim. Klip aman di peramban ini dan terkirim sendiri begitu jaringan ada.',
  'delivery.sending': 'Sedang dikirim…',
  'delivery.sent': 'Terkirim ke spreadsheet.',
  'delivery.refused': 'Ditolak spreadsheet.',
  'delivery.needsAttention': 'Perlu tindakan Anda.',

  'problem.unreachable': 'Spreadsheet tidak terjangkau. Periksa jaringan; klip akan dicoba lagi dengan sendirinya.',
  'problem.htmlPage':
    'Spreadsheet menjawab dengan halaman login atau galat Google. Minta pengelola memeriksa bahwa aplikasi web diterapkan untuk "Siapa saja", lalu coba lagi. Jalan lain: simpan sebagai berkas klip dan impor di sidebar.',
  'problem.notTheService':
    'Alamat ini tidak dijawab oleh add-on PUG. Mungkin penerapannya diganti atau dihapus; hubungkan kembali dengan tautan baru dari sidebar.',
  'problem.notPaired':
    'Spreadsheet tujuan tidak terhubung lagi. Hubungkan kembali, atau sunting klip dan pilih spreadsheet lain.',
  'problem.noAccess':
    'Peramban belum mengizinkan akses ke alamat spreadsheet. Beri izin di Pengaturan, lalu coba lagi.',
  'problem.ownFault': 'Ekstensi mengalami gangguan saat mengirim. Klip akan dicoba lagi dengan sendirinya.',
  'problem.tooLarge': 'Klip terlalu besar untuk spreadsheet. Kurangi gambar atau potong dengan Sunting.',
  'problem.invalid': 'Spreadsheet tidak dapat membaca klip ini. Sunting klip dan periksa isinya.',
  'problem.newerVersion':
    'Add-on di spreadsheet lebih lama daripada ekstensi ini. Minta pengelola memperbarui add-on, lalu coba lagi.',
  'problem.wrongRegister':
    'Alamat ini sekarang milik register lain (misalnya spreadsheet disalin). Hubungkan kembali dengan kode baru dari sidebar.',
  'problem.unknownDevice': 'Spreadsheet tidak mengenal peramban ini. Hubungkan kembali dengan kode baru dari sidebar.',
  'problem.revokedDevice':
    'Izin peramban ini sudah dicabut di sidebar Perangkat. Bila itu keliru, hubungkan kembali dengan kode baru.',
  'problem.clockOff': 'Jam komputer ini meleset lebih dari 10 menit. Betulkan jam, lalu coba lagi.',
  'problem.busy': 'Spreadsheet sedang sibuk. Klip akan dicoba lagi dengan sendirinya.',
  'problem.badSignature':
    'Tanda tangan peramban ini tidak cocok dengan yang terdaftar. Hubungkan kembali dengan kode baru dari sidebar.',
  'problem.noCode': 'Tidak ada kode yang berlaku. Buat kode baru di sidebar: PUG > Perangkat.',
  'problem.wrongCode': 'Kode salah. Periksa hurufnya di sidebar, lalu coba lagi.',
  'problem.codeExpired': 'Kode sudah kedaluwarsa atau terpakai. Buat kode baru di sidebar.',
  'problem.pairingPaused':
    'Terlalu banyak kode salah, jadi penghubungan dijeda. Tunggu beberapa menit, lalu buat kode baru.',
  'problem.tooManyDevices': 'Terlalu banyak perangkat terhubung. Cabut yang tidak dipakai di sidebar Perangkat.',
  'problem.fileChanged': 'Gambar tidak sama dengan yang dicatat saat disimpan. Sunting klip dan ambil ulang gambarnya.',
  'problem.wrongType': 'Spreadsheet hanya menerima PNG, JPEG, WebP, dan PDF. Sunting klip dan ganti berkasnya.',
  'problem.idTaken': 'Sudah ada bukti lain dengan nomor klip ini. Sunting klip untuk mengirimnya sebagai bukti baru.',
  'problem.noRegister':
    'Register "Bukti Dukung" belum ada di spreadsheet. Minta pengelola membukanya lewat menu PUG, lalu coba lagi.',
  'problem.failed': 'Spreadsheet mengalami gangguan. Klip akan ditanyakan dan dicoba lagi dengan sendirinya.',
  'problem.unknownCode':
    'Spreadsheet menolak dengan alasan yang belum dikenal ekstensi ini. Perbarui ekstensi, lalu coba lagi.',
}
