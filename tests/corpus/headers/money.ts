/** Budgets: one table a paragraph, its header rows, then `=` and what each column holds. */
export const moneyTables = `
budget
Kode Rekening | Uraian | Pagu Anggaran | Realisasi s.d. Triwulan II | % | Sisa Anggaran
= code | description | ceiling | realisation | percent | remaining

budget
No | Kode Sub Kegiatan | Nama Sub Kegiatan | Pagu Murni | Pagu Perubahan | PPTK
= no | code | subKegiatan | ceilingBefore | ceiling | .

budget
kode_program | nama_program | kode_giat | nama_giat | kode_sub_giat | nama_sub_giat | pagu_validasi | tahun
= programCode | program | kegiatanCode | kegiatan | code | subKegiatan | ceiling | year

budget
No | Program | Kegiatan | Sub Kegiatan | Anggaran (Rp) | Ket
= no | program | kegiatan | subKegiatan | ceiling | .

budget
Kode | Program/Kegiatan/Sub Kegiatan | Indikator | Target | Pagu Indikatif | Sumber Dana | Bidang Pengampu
= code | description | indicator | target | ceiling | fundSource | unit

budget
KODE | URAIAN | JUMLAH (Rp) |  | BERTAMBAH/BERKURANG
 |  | SEBELUM | SETELAH | Rp
= code | description | ceilingBefore | ceiling | .

budget
No | Sub Kegiatan | Pagu | GAP | GBS | KAK | ARG | Kategori ARG
= no | subKegiatan | ceiling | gap | gbs | kak | arg | argCategory

budget
Nama Program | Nama Kegiatan | Nama Sub Kegiatan | Besaran ARG | Dokumen GBS | Dokumen GAP | Menggunakan Data Terpilah
= program | kegiatan | subKegiatan | arg | gbs | gap | disaggregated

budget
Kd. Rek. | Nama Rekening | Anggaran | Realisasi | Lebih/(Kurang)
= code | description | ceiling | realisation | remaining

budget
Activity Code | Sub Activity | Budget | Actual | Remaining
= code | subKegiatan | ceiling | realisation | remaining

budget
No | Nama SKPD | Urusan | Bidang Urusan | Program | Pagu | Realisasi | Persentase
= no | unit | urusan | bidangUrusan | program | ceiling | realisation | percent

budget
Kode | Uraian | Anggaran Tahun 2025 (Rp) | Realisasi Keuangan (Rp) | Realisasi Fisik (%)
= code | description | ceiling | realisation | .

budget
No | Kegiatan | Volume | Satuan | Harga Satuan | Jumlah Biaya
= no | kegiatan | . | . | . | ceiling
`
