/** What is said about tables of the office and their cells. */
export const tables = {
  'table.errorCell': "Sel berisi galat '{value}'. Perbaiki rumusnya atau ketik nilainya.",
  'table.notANumber': "Kolom {header} berisi '{value}', bukan angka. Ubah menjadi angka.",
  'table.notAMark': "Kolom {header} berisi '{value}'. Isi dengan Ya, Tidak, atau Tidak berlaku.",
  'table.notADate': "Kolom {header} berisi '{value}', bukan tanggal. Tulis misalnya 31/12/2025.",
  'table.notASex': "Kolom {header} berisi '{value}'. Isi dengan L atau P.",
  'table.notACode': "Kolom {header} berisi '{value}', bukan kode. Tulis misalnya 2.16.02.2.01.0014.",
  'table.ambiguous':
    "Kolom {header} berisi '{value}', yang dapat dibaca {candidates}. Tulis ulang agar hanya ada satu arti.",
  'staff.duplicate': '{name} sudah tercatat di baris {first}; baris ini tidak dihitung. Hapus salah satunya.',
  'staff.duplicateDiffers':
    '{name} sudah tercatat di baris {first} dengan isian lain; yang dihitung baris {first}. Samakan isinya, lalu hapus salah satunya.',
  'staff.nipLength': "NIP '{nip}' memiliki {digits} angka, seharusnya 18. Periksa NIP-nya.",
  'staff.sexAgainstNip': 'L/P tidak sesuai dengan angka ke-15 NIP {nip} (1 laki-laki, 2 perempuan). Periksa keduanya.',
  'beneficiaries.totalMismatch':
    'Laki-laki {men} dan perempuan {women} berjumlah {sum}, tetapi kolom jumlah berisi {total}. Samakan.',
  'budget.unknownCode':
    "Kode '{code}' tidak dikenal, sehingga barisnya tidak dihitung. Perbaiki kodenya atau hapus barisnya.",
  'budget.duplicate':
    'Kode {code} dengan isi yang sama sudah ada di baris {first}; baris ini tidak dihitung. Hapus salah satunya.',
  'budget.sumMismatch':
    'Jumlah {name} tertulis {own}, tetapi rincian di bawahnya berjumlah {below} (selisih {difference}). Samakan keduanya.',
  'budget.repeatedCode': '{name} ada di beberapa baris ({rows}); angkanya dijumlahkan. Hapus yang tercatat dua kali.',
  'budget.nothingBelow':
    '{name} bernilai {amount}, tetapi tidak memiliki rincian di bawahnya, sehingga tidak dihitung. Tambahkan rinciannya.',
  'budget.levelAbsent':
    'Lembar ini tidak memuat {wanted}; yang dihitung adalah {level}. Tambahkan baris {wanted} bila perlu.',
  'budget.noLevels':
    'Lembar ini tidak memuat kode, sehingga {count} barisnya masing-masing dihitung sebagai satu {wanted}. Tambahkan kolom Kode bila ada baris jumlah di dalamnya.',
} as const
