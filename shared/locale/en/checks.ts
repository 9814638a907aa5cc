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
  'check.gone': 'This finding is no more. Press Periksa lagi to see what is left.',
} as const
