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
} as const
