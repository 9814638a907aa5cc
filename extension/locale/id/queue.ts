/** The queue: where clips are, and what keeps them. */
export const queue = {
  'delivery.waiting': 'Menunggu dikirim. Klip aman di peramban ini dan terkirim sendiri begitu jaringan ada.',
  'delivery.sending': 'Sedang dikirim…',
  'delivery.sent': 'Terkirim ke spreadsheet.',
  'delivery.confirmed': 'Sudah masuk ke spreadsheet menurut Anda.',
  'delivery.byHand':
    'Tersimpan di peramban ini, tetapi tidak terkirim sendiri: simpan sebagai berkas klip dari Antrean, lalu impor lewat PUG > Tambah Bukti.',
  'delivery.carried': 'Sudah disimpan dalam berkas klip. Belum tentu sudah masuk ke spreadsheet.',
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

  'queue.page': 'Antrean · Bukti PUG',
  'queue.title': 'Antrean klip',
  'queue.empty': 'Belum ada klip. Buka sebuah kiriman, lalu tekan tombol Bukti PUG.',
  'queue.needsYou': 'Perlu tindakan Anda ({count})',
  'queue.byHand': 'Dibawa sebagai berkas ({count})',
  'queue.byHandHow':
    'Spreadsheet ini tidak dapat dihubungi peramban: simpan klipnya sebagai berkas klip, lalu impor lewat PUG > Tambah Bukti.',
  'queue.carried': 'Sudah dalam berkas klip ({count})',
  'queue.carriedHow':
    'Setelah diimpor dan tampak di lembar Bukti Dukung, tekan Sudah masuk. Sampai saat itu klip tetap disimpan di sini dan dapat disimpan sebagai berkas lagi.',
  'queue.carriedAt': 'Terakhir disimpan ke berkas {time} WIB.',
  'queue.saveAll': 'Simpan semua sebagai berkas klip ({count})',
  'queue.saveAgain': 'Simpan berkas klip lagi',
  'queue.confirm': 'Sudah masuk',
  'queue.confirmOne': 'Sudah masuk: {title}',
  'queue.confirmAll': 'Semua sudah masuk',
  'queue.confirmAsk':
    'Sudahkah klip ini tampak di lembar Bukti Dukung? Sesudah ini peramban boleh menghapus salinannya menurut Pengaturan.',
  'queue.confirmYes': 'Ya, sudah tampak',
  'queue.confirmNo': 'Belum',
  'queue.waiting': 'Menunggu ({count})',
  'queue.sent': 'Terkirim ({count})',
  'queue.drafts': 'Belum disimpan',
  'queue.untitled': 'Tanpa judul',
  'queue.continue': 'Lanjutkan',
  'queue.discard': 'Buang',
  'queue.discardOne': 'Buang: {title}',
  'queue.discardAsk': 'Gambar dan isian ini belum tersimpan sebagai klip. Bila dibuang, semuanya hilang.',
  'queue.discardYes': 'Ya, buang',
  'queue.pictureOf': 'Gambar klip "{title}"',
  'queue.files': '{count} gambar',
  'queue.step': 'Langkah {step}',
  'queue.nextTry': 'Dicoba lagi pukul {time} WIB.',
  'queue.retry': 'Coba lagi',
  'queue.retryOne': 'Coba lagi: {title}',
  'queue.retryAll': 'Kirim semua sekarang',
  'queue.edit': 'Sunting',
  'queue.editOne': 'Sunting: {title}',
  'queue.save': 'Simpan berkas klip',
  'queue.saveOne': 'Simpan berkas klip: {title}',
  'queue.delete': 'Hapus',
  'queue.deleteOne': 'Hapus: {title}',
  'queue.deleteAsk': 'Klip ini belum sampai di spreadsheet. Bila dihapus, gambar dan isinya hilang untuk selamanya.',
  'queue.deleteCarriedAsk':
    'Belum pasti klip ini sudah masuk ke spreadsheet. Bila berkas klipnya belum diimpor atau hilang, gambar dan isinya hilang untuk selamanya.',
  'queue.deleteSentAsk': 'Klip ini sudah ada di spreadsheet. Yang dihapus hanya salinan di peramban ini.',
  'queue.deleteYes': 'Ya, hapus',
  'queue.deleteNo': 'Batal',
  'queue.notEditable':
    'Klip ini sedang dikirim atau mungkin sudah sampai, jadi tidak dapat disunting. Tunggu sampai statusnya jelas.',
  'queue.isSending': 'Klip ini sedang dikirim, jadi belum dapat dihapus. Tunggu sebentar.',
  'queue.noKey':
    'Spreadsheet tujuan tidak terhubung lagi, jadi klip tidak dapat ditandatangani. Sunting klip dan pilih spreadsheet lain.',
  'queue.diskFull':
    'Klip tidak dapat dibuat karena ruang penyimpanan peramban penuh. Hapus salinan klip yang sudah terkirim dengan tombol di bawah, atau kosongkan ruang disk, lalu klip lagi.',
  'queue.clipNotStored':
    'Klip tidak dapat dibuat karena penyimpanan peramban bermasalah. Mulai ulang peramban, lalu klip lagi.',
  'queue.failed': 'Antrean mengalami gangguan. Muat ulang halaman ini; klip yang tersimpan tidak hilang.',
  'queue.space': 'Klip memakai {used} MB di peramban ini.',
  'queue.spaceOf': 'Klip memakai {used} MB dari {quota} MB yang tersedia bagi ekstensi ini.',
  'queue.mayBeCleared': 'Peramban boleh mengosongkannya bila disk hampir penuh; kirim klip sesering mungkin.',
  'queue.removeSent': 'Hapus semua yang terkirim',
}
