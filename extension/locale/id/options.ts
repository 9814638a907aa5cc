/** Connecting to sheets, and what the officer prefers. */
export const options = {
  'options.page': 'Pengaturan · Bukti PUG',
  'options.title': 'Pilihan',
  'options.keep': 'Simpan klip yang sudah terkirim di peramban ini selama',
  'options.keepNot': 'Langsung dihapus setelah terkirim',
  'options.keepDays': '{days} hari',
  'options.legalBasis': 'Dasar hukum pengambilan bukti',
  'options.legalBasisHint': 'Dicatat pada setiap klip, misalnya: Pasal 20 ayat (2) huruf e UU 27/2022. Boleh kosong.',
  'options.privacy': 'Kebijakan privasi',

  'pairing.title': 'Hubungkan ke spreadsheet',
  'pairing.another': 'Hubungkan spreadsheet lain',
  'pairing.how':
    'Buka spreadsheet PUG, menu PUG > Perangkat. Di sana tampil tautan dan kode sekali pakai yang berlaku 10 menit.',
  'pairing.link': 'Tautan atau alamat',
  'pairing.linkHint': 'Tempel tautan lengkap dari sidebar; kodenya ikut terbaca.',
  'pairing.code': 'Kode',
  'pairing.codeHint': 'Hanya bila Anda menempel alamat tanpa kode.',
  'pairing.officer': 'Nama Anda',
  'pairing.officerHint': 'Dicatat sebagai pengambil bukti.',
  'pairing.deviceName': 'Nama perangkat',
  'pairing.deviceNameHint': 'Agar dikenali di daftar perangkat, misalnya: Chrome di laptop Rina.',
  'pairing.permission':
    'Peramban akan meminta izin akses ke alamat spreadsheet itu. Izin ini hanya dipakai untuk mengirim klip Anda; halaman lain tidak ikut terbuka.',
  'pairing.connect': 'Hubungkan',
  'pairing.connecting': 'Menghubungkan…',
  'pairing.badLink':
    'Tautan tidak dikenali. Salin lagi dari sidebar PUG > Perangkat; alamatnya berakhir dengan "/exec".',
  'pairing.noCode': 'Kode masih kosong. Salin dari sidebar.',
  'pairing.noOfficer': 'Nama Anda masih kosong.',
  'pairing.noDeviceName': 'Nama perangkat masih kosong.',
  'pairing.notAllowed': 'Izin tidak diberikan, jadi spreadsheet tidak dapat dijangkau. Tekan lagi dan pilih Izinkan.',
  'pairing.done': 'Terhubung ke {name}. Klip baru akan dikirim ke sana.',

  'byFile.title': 'Sambungkan tanpa aplikasi web',
  'byFile.how':
    'Bila admin melarang aplikasi web: minta berkas sambungan dari PUG > Perangkat. Klip tidak terkirim sendiri; simpan sebagai berkas klip dari Antrean, lalu impor lewat PUG > Tambah Bukti. Berkas yang lebih baru memperbarui daftar pilihan.',
  'byFile.file': 'Berkas sambungan',
  'byFile.fileHint': 'Namanya berakhir dengan {ending}.',
  'byFile.open': 'Buka berkas sambungan',
  'byFile.noFile': 'Pilih dulu berkas sambungannya.',
  'byFile.notAFile': 'Berkas ini bukan berkas sambungan, atau rusak. Unduh lagi dari PUG > Perangkat.',
  'byFile.newerVersion': 'Berkas sambungan ini dari PUG yang lebih baru. Perbarui ekstensi, lalu buka lagi.',
  'byFile.notNewer':
    'Daftar pilihan dari {name} sudah sama atau lebih baru, jadi tidak ada yang diubah. Unduh berkas sambungan yang baru bila perlu.',
  'byFile.done':
    '{name} disambungkan lewat berkas. Sidik perangkat di bawah ini ditanyakan saat berkas klip pertama diimpor.',

  'sheets.title': 'Spreadsheet terhubung',
  'sheets.current': 'tujuan klip baru',
  'sheets.byFile': 'lewat berkas',
  'sheets.byFileHow':
    'Klip dibawa sebagai berkas: simpan dari Antrean, lalu impor lewat PUG > Tambah Bukti. Untuk memperbarui daftar pilihan, buka berkas sambungan yang lebih baru.',
  'sheets.fingerprint': 'Sidik perangkat:',
  'sheets.about': 'Sebagai {officer}, sejak {day}',
  'sheets.allow': 'Beri izin akses',
  'sheets.refresh': 'Perbarui daftar pilihan',
  'sheets.refreshed': 'Langkah, indikator, dan program dari {name} sudah yang terbaru.',
  'sheets.leave': 'Putuskan…',
  'sheets.leaveAsk':
    'Setelah diputuskan, klip dari peramban ini tidak diterima lagi. Klip yang sudah terkirim tetap sah; yang belum terkirim tetap di antrean.',
  'sheets.leaveByFileAsk':
    'Peramban ini melupakan spreadsheet dan kuncinya. Klip di antrean tetap ada, tetapi baru dapat disimpan sebagai berkas lagi setelah disambungkan kembali, sebagai perangkat baru. Cabut juga izinnya di sidebar Perangkat.',
  'sheets.disconnect': 'Cabut izin dan putuskan',
  'sheets.forget': 'Hapus dari peramban ini saja',
  'sheets.stay': 'Batal',
  'sheets.notRevoked':
    'Spreadsheet tidak terjangkau, jadi izin belum dicabut di sana. Coba lagi nanti, atau pilih "Hapus dari peramban ini saja" lalu cabut di sidebar Perangkat.',
  'sheets.disconnected': '{name} diputuskan.',
  'sheets.forgotten': '{name} dihapus dari peramban ini. Cabut juga izinnya di sidebar Perangkat.',
}
