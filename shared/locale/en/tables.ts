import type { tables as indonesian } from '../id/tables.ts'

export const tables: Readonly<Record<keyof typeof indonesian, string>> = {
  'table.errorCell': "The cell holds the error '{value}'. Mend the formula or type the value.",
  'table.notANumber': "Column {header} holds '{value}', which is no number. Change it to a number.",
  'table.notAMark': "Column {header} holds '{value}'. Fill in Ya, Tidak or Tidak berlaku.",
  'table.notADate': "Column {header} holds '{value}', which is no date. Write for instance 31/12/2025.",
  'table.notASex': "Column {header} holds '{value}'. Fill in L or P.",
  'table.notACode': "Column {header} holds '{value}', which is no code. Write for instance 2.16.02.2.01.0014.",
  'table.ambiguous':
    "Column {header} holds '{value}', which may be read as {candidates}. Write it so that it has one meaning.",
  'staff.duplicate': '{name} is already on row {first}; this row is not counted. Delete one of them.',
  'staff.duplicateDiffers':
    '{name} is already on row {first} with other entries; row {first} is counted. Make them agree, then delete one.',
  'staff.nipLength': "The NIP '{nip}' has {digits} digits; it should have 18. Check it.",
  'staff.sexAgainstNip': 'L/P does not agree with digit 15 of the NIP {nip} (1 man, 2 woman). Check both.',
  'beneficiaries.totalMismatch': 'Men {men} and women {women} are {sum}, but the total says {total}. Make them agree.',
  'budget.unknownCode':
    "The code '{code}' is in no known shape, so its row is not counted. Mend the code or delete the row.",
  'budget.duplicate':
    'The code {code} with the same entries is already on row {first}; this row is not counted. Delete one of them.',
  'budget.sumMismatch':
    'The amount of {name} is {own}, but the rows below it add up to {below} (difference {difference}). Make them agree.',
  'budget.repeatedCode': '{name} stands on several rows ({rows}); their amounts are added. Delete what is there twice.',
  'budget.nothingBelow':
    '{name} has the amount {amount} but nothing below it, so it is not counted. Add the rows below it.',
  'budget.levelAbsent': 'This sheet has no {wanted}; {level} is counted. Add rows of {wanted} if need be.',
  'budget.noLevels':
    'This sheet has no codes, so each of its {count} rows counts as one {wanted}. Add a column Kode if some rows are sums of others.',
}
