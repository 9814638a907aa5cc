/** What a person reads who edits cells on the page. */
export const messages: Readonly<Record<'outside' | 'protectedCell' | 'protectedWarning', string>> = {
  outside: 'Sel itu di luar lembar.',
  protectedCell: 'Sel ini dilindungi. Minta pemilik spreadsheet melepas perlindungannya.',
  protectedWarning: 'Bagian ini dilindungi agar tidak diubah tanpa sengaja.',
}

export const refusedValue = (cell: string, choices: readonly string[] | null): string =>
  `Isi sel ${cell} tidak sesuai aturan validasinya.${choices ? ` Pilih salah satu: ${choices.join(', ')}.` : ''}`
