/** What is said where the office's sheets do not agree with one another or with themselves. */
export const checks = {
  'check.argAboveCeiling':
    'ARG of {name} is {arg}, more than its ceiling ({ceiling}). Correct one of them: ARG is at most the ceiling.',
  'check.argWithoutAnalysis':
    '{name} is recorded as ARG but lacks {lacking}, so it is a candidate only. Prepare {lacking}, or clear its ARG.',
  'check.realisationAboveCeiling': 'Realisation of {name} is {spent}, more than its ceiling ({ceiling}). Check both.',
  'check.belowZero': 'Column {header} holds {amount}; this amount cannot be below zero. Correct the number.',
  'check.dateAhead':
    'Column {header} holds {date}, a day that has not come. Correct the date, or clear it if nothing was done yet.',
  'check.partAboveWhole':
    '{aspect}: the numerator {part} is larger than the denominator {whole}. Follow the figure, then correct the source sheet.',
  'check.reachedWithoutEvidence':
    '{aspect} is reached, but Bukti Dukung holds no evidence of it. Add some by PUG > Tambah Bukti or the extension, or fill in the column Indikator of evidence that is there.',
  'check.noRegister':
    'Indicators that are reached have no evidence: there is no sheet Bukti Dukung yet. Begin with PUG > Tambah Bukti, or pair the extension by PUG > Perangkat.',
  'check.registerUnreadable':
    "Sheet '{sheet}' cannot be read, as these column titles are not there: {columns}. Put the titles back.",
  'coverage.checked': '{there} of {owed} pieces of evidence are there, {lacking} are lacking, {expired} have expired.',
  'check.gone': 'This finding is no more. Press Periksa lagi to see what is left.',
} as const
