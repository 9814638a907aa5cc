/** The privacy policy, as the extension shows it; docs/privacy-policy.md says the same. */
export const privacy = {
  'privacy.page': 'Kebijakan privasi · Bukti PUG',
  'privacy.title': 'Kebijakan privasi',
  'privacy.whatTitle': 'Apa yang diambil',
  'privacy.what':
    'Hanya bila Anda menekan tombol, menu, atau pintasan Bukti PUG: gambar halaman yang Anda lihat, alamat dan judulnya, serta keterangan kiriman (akun, teks, waktu unggah, jumlah suka, komentar, dan sejenisnya). Nama yang Anda isi saat menghubungkan dicatat sebagai pengambil bukti.',
  'privacy.whereTitle': 'Ke mana dikirim',
  'privacy.where':
    'Hanya ke spreadsheet PUG yang Anda hubungkan sendiri, langsung dari peramban ini, atau dalam berkas klip yang Anda simpan dan bawa sendiri ke sana. Tidak ada server lain, tidak ada pihak ketiga, tidak ada statistik, tidak ada iklan. Tidak ada yang dibuat publik.',
  'privacy.keptTitle': 'Apa yang disimpan di peramban ini',
  'privacy.kept':
    'Klip yang menunggu, klip terkirim selama waktu yang Anda pilih di Pengaturan, dan kunci untuk menandatangani klip. Kunci itu tidak dapat dibaca atau dipindahkan. Semuanya terhapus bila ekstensi dicopot.',
  'privacy.othersTitle': 'Orang lain di dalam gambar',
  'privacy.others':
    'Utamakan akun resmi. Tutup nama pengomentar, wajah anak, NIK, dan identitas korban dengan Sunting sebelum menyimpan: kotak menjadi bagian gambar dan tidak dapat dibuka lagi. Pengambilan bukti mengikuti UU 27/2022 tentang Pelindungan Data Pribadi.',
  'privacy.rightsTitle': 'Kendali Anda',
  'privacy.rights':
    'Klip dapat dilihat dan dihapus di Antrean. Spreadsheet dapat diputuskan di Pengaturan; izin peramban dikembalikan saat itu juga. Isi register diatur oleh kantor pemilik spreadsheet; hubungi pengelolanya untuk permintaan koreksi atau penghapusan.',
}
