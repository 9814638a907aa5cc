/** The screen of a clip: pictures, what is said of the page, saving. */
export const clip = {
  'invitation.title': 'Hubungkan ke spreadsheet PUG',
  'invitation.how':
    'Buka spreadsheet PUG kantor Anda, lalu menu PUG > Perangkat. Salin tautan yang tampil di sana dan tempelkan di Pengaturan.',
  'invitation.connect': 'Hubungkan…',
  'invitation.nothingRead': 'Sampai terhubung, tidak ada halaman yang dibaca atau dikirim.',

  'clip.page': 'Klip · Bukti PUG',
  'clip.lost': 'Isian ini sudah tersimpan atau dibuang. Di bawah ini klip baru dari berkas.',
  'clip.resumed': 'Melanjutkan isian yang belum disimpan.',
  'clip.startOver': 'Mulai baru…',
  'clip.save': 'Simpan bukti',
  'clip.saving': 'Menyimpan…',
  'clip.sheet': 'Kirim ke',
  'clip.notPaired': 'Belum ada spreadsheet yang terhubung. Hubungkan dahulu di Pengaturan.',
  'clip.diskFull':
    'Ruang penyimpanan peramban penuh, klip belum tersimpan. Hapus salinan klip yang sudah ada di spreadsheet dengan tombol di bawah, atau kosongkan ruang disk lalu tekan Simpan lagi. Isian ini tidak hilang selama jendela ini terbuka.',
  'clip.makeRoom': 'Hapus salinan terkirim, lalu simpan',
  'clip.notStored':
    'Klip belum tersimpan karena penyimpanan peramban bermasalah. Tekan Simpan lagi; bila tetap gagal, mulai ulang peramban.',
  'clip.earlier': 'Sudah diklip.',
  'clip.earlierWhen': '"{title}", {day}.',
  'clip.inSheet': 'Kiriman ini sudah ada di "{sheet}". Periksa lembar Bukti Dukung di sana sebelum menyimpannya lagi.',
  'clip.showEarlier': 'Lihat klip itu',

  'pictures.title': 'Gambar',
  'pictures.one': 'Gambar {number}',
  'pictures.pdf': 'Dokumen PDF',
  'pictures.edit': 'Sunting',
  'pictures.editOne': 'Sunting gambar {number}',
  'pictures.remove': 'Hapus',
  'pictures.removeOne': 'Hapus gambar {number}',
  'pictures.none': 'Belum ada gambar.',
  'pictures.taking': 'Mengambil gambar…',
  'pictures.take': 'Ambil gambar',
  'pictures.post': 'Kiriman',
  'pictures.visible': 'Yang terlihat',
  'pictures.area': 'Sebagian…',
  'pictures.page': 'Seluruh halaman',
  'pictures.file': 'Pilih berkas…',
  'pictures.window': 'Jendela lain…',
  'pictures.dropHint': 'Atau tempel (Ctrl+V) atau seret gambar ke halaman ini.',
  'pictures.other': 'Berkas, jendela lain…',

  'taking.title': 'Mengambil gambar halaman',
  'taking.preparing': 'Menyiapkan halaman…',
  'taking.left': '{done} dari {total} layar, kira-kira {seconds} detik lagi.',
  'taking.cancel': 'Batalkan (Esc)',
  'taking.stay': 'Biarkan tab ini di depan sampai selesai. Jendela kecil ini boleh ditutup.',

  'page.loginWall':
    'Halaman ini meminta masuk (login), jadi kiriman mungkin tidak terlihat utuh. Masuk dahulu, lalu klip lagi, agar bukti dapat diperiksa.',
  'page.deleted': 'Kiriman ini tampaknya sudah dihapus. Periksa gambar sebelum menyimpan.',
  'page.private': 'Akun ini tampaknya privat. Orang lain tidak dapat memeriksa kiriman ini; utamakan akun resmi.',
  'page.notAPost':
    'Ini bukan halaman satu kiriman. Buka kirimannya (klik tanggalnya), lalu klip lagi, agar alamat dan waktunya tepat.',
  'page.notRead': 'Halaman ini tidak dapat dibaca. Isi formulir sendiri.',
  'page.textCut':
    'Teks kiriman terpotong. Buka "selengkapnya" di halaman, lalu klip lagi, bila seluruh teks diperlukan.',

  'saved.title': 'Tersimpan',
  'saved.close': 'Tutup',
  'saved.queue': 'Lihat di antrean',

  'capture.error.forbiddenPage':
    'Peramban tidak mengizinkan pengambilan gambar di halaman ini. Gunakan tangkapan layar sendiri lewat "Berkas, jendela lain…".',
  'capture.error.noGrant': 'Tab ini belum boleh diambil gambarnya. Tekan tombol Bukti PUG lagi di tab itu.',
  'capture.error.tabLeft': 'Tab berganti saat gambar diambil. Kembali ke tab itu, lalu ulangi.',
  'capture.error.noPost': 'Kiriman tidak ditemukan di halaman ini. Pilih "Yang terlihat" atau "Sebagian".',
  'capture.error.cancelled': 'Pengambilan gambar dibatalkan.',
  'capture.error.unknownFile': 'Berkas ini bukan PNG, JPEG, WebP, atau PDF, atau rusak. Pilih berkas lain.',
  'capture.error.fileTooLarge': 'Berkas terlalu besar. Pilih berkas yang lebih kecil dari 3,6 MB.',
  'capture.error.browserFailed': 'Peramban gagal mengambil gambar. Coba lagi, atau pilih cara lain.',

  'area.label': 'Pilih bagian yang diklip',
  'area.help':
    'Seret dengan tetikus, atau geser dengan tombol panah (Shift mengubah ukuran). Enter mengambil, Esc membatalkan.',
  'area.place': '{width} × {height} px',

  'menu.page': 'Klip halaman ini',
  'menu.selection': 'Klip teks terpilih',
  'menu.image': 'Klip gambar ini',
  'menu.link': 'Klip dengan tautan ini',
}
