/** What is said about tables of the office and their cells. */
export const tablesMessages = {
  'table.errorCell': {
    id: "Sel berisi galat '{value}'. Perbaiki rumusnya atau ketik nilainya.",
    en: "The cell holds the error '{value}'. Mend the formula or type the value.",
  },
  'table.notANumber': {
    id: "Kolom {header} berisi '{value}', bukan angka. Ubah menjadi angka.",
    en: "Column {header} holds '{value}', which is no number. Change it to a number.",
  },
  'table.notAMark': {
    id: "Kolom {header} berisi '{value}'. Isi dengan Ya, Tidak, atau Tidak berlaku.",
    en: "Column {header} holds '{value}'. Fill in Ya, Tidak or Tidak berlaku.",
  },
  'table.notADate': {
    id: "Kolom {header} berisi '{value}', bukan tanggal. Tulis misalnya 31/12/2025.",
    en: "Column {header} holds '{value}', which is no date. Write for instance 31/12/2025.",
  },
  'table.notASex': {
    id: "Kolom {header} berisi '{value}'. Isi dengan L atau P.",
    en: "Column {header} holds '{value}'. Fill in L or P.",
  },
  'table.notACode': {
    id: "Kolom {header} berisi '{value}', bukan kode. Tulis misalnya 2.16.02.2.01.0014.",
    en: "Column {header} holds '{value}', which is no code. Write for instance 2.16.02.2.01.0014.",
  },
  'table.ambiguous': {
    id: "Kolom {header} berisi '{value}', yang dapat dibaca {candidates}. Tulis ulang agar hanya ada satu arti.",
    en: "Column {header} holds '{value}', which may be read as {candidates}. Write it so that it has one meaning.",
  },
  'staff.duplicate': {
    id: '{name} sudah tercatat di baris {first}; baris ini tidak dihitung. Hapus salah satunya.',
    en: '{name} is already on row {first}; this row is not counted. Delete one of them.',
  },
  'staff.duplicateDiffers': {
    id: '{name} sudah tercatat di baris {first} dengan isian lain; yang dihitung baris {first}. Samakan isinya, lalu hapus salah satunya.',
    en: '{name} is already on row {first} with other entries; row {first} is counted. Make them agree, then delete one.',
  },
  'staff.nipLength': {
    id: "NIP '{nip}' memiliki {digits} angka, seharusnya 18. Periksa NIP-nya.",
    en: "The NIP '{nip}' has {digits} digits; it should have 18. Check it.",
  },
  'staff.sexAgainstNip': {
    id: 'L/P tidak sesuai dengan angka ke-15 NIP {nip} (1 laki-laki, 2 perempuan). Periksa keduanya.',
    en: 'L/P does not agree with digit 15 of the NIP {nip} (1 man, 2 woman). Check both.',
  },
  'beneficiaries.totalMismatch': {
    id: 'Laki-laki {men} dan perempuan {women} berjumlah {sum}, tetapi kolom jumlah berisi {total}. Samakan.',
    en: 'Men {men} and women {women} are {sum}, but the total says {total}. Make them agree.',
  },
  'budget.unknownCode': {
    id: "Kode '{code}' tidak dikenal, sehingga barisnya tidak dihitung. Perbaiki kodenya atau hapus barisnya.",
    en: "The code '{code}' is in no known shape, so its row is not counted. Mend the code or delete the row.",
  },
  'budget.duplicate': {
    id: 'Kode {code} dengan isi yang sama sudah ada di baris {first}; baris ini tidak dihitung. Hapus salah satunya.',
    en: 'The code {code} with the same entries is already on row {first}; this row is not counted. Delete one of them.',
  },
  'budget.sumMismatch': {
    id: 'Jumlah {name} tertulis {own}, tetapi rincian di bawahnya berjumlah {below} (selisih {difference}). Samakan keduanya.',
    en: 'The amount of {name} is {own}, but the rows below it add up to {below} (difference {difference}). Make them agree.',
  },
  'budget.repeatedCode': {
    id: '{name} ada di beberapa baris ({rows}); angkanya dijumlahkan. Hapus yang tercatat dua kali.',
    en: '{name} stands on several rows ({rows}); their amounts are added. Delete what is there twice.',
  },
  'budget.nothingBelow': {
    id: '{name} bernilai {amount}, tetapi tidak memiliki rincian di bawahnya, sehingga tidak dihitung. Tambahkan rinciannya.',
    en: '{name} has the amount {amount} but nothing below it, so it is not counted. Add the rows below it.',
  },
  'budget.levelAbsent': {
    id: 'Lembar ini tidak memuat {wanted}; yang dihitung adalah {level}. Tambahkan baris {wanted} bila perlu.',
    en: 'This sheet has no {wanted}; {level} is counted. Add rows of {wanted} if need be.',
  },
  'budget.noLevels': {
    id: 'Lembar ini tidak memuat kode, sehingga {count} barisnya masing-masing dihitung sebagai satu {wanted}. Tambahkan kolom Kode bila ada baris jumlah di dalamnya.',
    en: 'This sheet has no codes, so each of its {count} rows counts as one {wanted}. Add a column Kode if some rows are sums of others.',
  },
} as const
