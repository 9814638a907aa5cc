/** What is said about indicators: why there is no figure, and remarks on the office's data as a whole. */
export const indicators = {
  'noData.noSheet':
    'Belum ada lembar {kind}. Buat lewat PUG > Siapkan Lembar Sumber, atau beri judul kolom yang jelas pada lembar Anda.',
  'noData.noColumn': 'Lembar {kind} tidak punya kolom {column}. Tambahkan kolom itu lalu hitung lagi.',
  'noData.noRows': 'Lembar {kind} belum berisi data. Isi barisnya lalu hitung lagi.',
  'noData.noYear': 'Lembar {kind} tidak punya data tahun {year}. Isi data tahun itu lalu hitung lagi.',
  'noData.allBlank': 'Belum satu pun baris diisi. Isi kolomnya lalu hitung lagi.',
  'noData.notStarted': 'Belum satu bulan pun dari rencana ini berlalu.',
  'noData.severalScores':
    'Lembar Skor punya lebih dari satu skor untuk tahun {year}. Sisakan satu baris untuk tiap tahun.',
  'facts.noGenderIndicator':
    'Tidak ada kolom Indikator Gender, jadi program dihitung responsif bila GAP dan GBS-nya ada. Tambahkan kolom itu bila indikator gender juga disyaratkan.',
  'facts.budgetTwice':
    "{count} baris lembar '{sheet}' tahun {year} tidak dihitung karena kodenya sudah ada di lembar '{other}'. Bila lembar ini yang berlaku, hapus kolom tahun atau pindahkan lembar lama ke berkas lain.",
  'noData.zero': 'Penyebutnya nol, jadi persentase tidak dapat dihitung.',
} as const
