/** What is said about indicators: why there is no figure, and remarks on the office's data as a whole. */
export const indicatorsMessages = {
  'noData.noSheet': {
    id: 'Belum ada lembar {kind}. Buat lewat PUG > Siapkan Lembar Sumber, atau beri judul kolom yang jelas pada lembar Anda.',
    en: 'There is no sheet for {kind}. Make one with PUG > Siapkan Lembar Sumber, or give your sheet clear column titles.',
  },
  'noData.noColumn': {
    id: 'Lembar {kind} tidak punya kolom {column}. Tambahkan kolom itu lalu hitung lagi.',
    en: 'The sheet for {kind} has no column {column}. Add it and compute again.',
  },
  'noData.noRows': {
    id: 'Lembar {kind} belum berisi data. Isi barisnya lalu hitung lagi.',
    en: 'The sheet for {kind} holds no data yet. Fill in rows and compute again.',
  },
  'noData.noYear': {
    id: 'Lembar {kind} tidak punya data tahun {year}. Isi data tahun itu lalu hitung lagi.',
    en: 'The sheet for {kind} has no data of {year}. Fill in that year and compute again.',
  },
  'noData.allBlank': {
    id: 'Belum satu pun baris diisi. Isi kolomnya lalu hitung lagi.',
    en: 'Not one row is filled in. Fill in the column and compute again.',
  },
  'noData.notStarted': {
    id: 'Belum satu bulan pun dari rencana ini berlalu.',
    en: 'Not one month of the plan is over yet.',
  },
  'noData.severalScores': {
    id: 'Lembar Skor punya lebih dari satu skor untuk tahun {year}. Sisakan satu baris untuk tiap tahun.',
    en: 'The sheet of scores has more than one score for {year}. Leave one row a year.',
  },
  'facts.budgetTwice': {
    id: "{count} baris lembar '{sheet}' tahun {year} tidak dihitung karena kodenya sudah ada di lembar '{other}'. Bila lembar ini yang berlaku, hapus kolom tahun atau pindahkan lembar lama ke berkas lain.",
    en: "{count} rows of the sheet '{sheet}' of {year} are not counted, for the sheet '{other}' has their codes. If this one is in force, move the old sheet to another file.",
  },
  'noData.zero': {
    id: 'Penyebutnya nol, jadi persentase tidak dapat dihitung.',
    en: 'The denominator is zero, so there is no percentage.',
  },
} as const
