/** What "Periksa Keutuhan Bukti" says of the register. */
export const proof = {
  'proof.cell':
    "Evidence number {number}: column {title} was changed. It holds '{now}', sealed was '{sealed}'. Put it back as it was.",
  'proof.cellEmptied':
    "Evidence number {number}: column {title} is empty, sealed was '{sealed}'. Put it back as it was.",
  'proof.cellFilled': "Evidence number {number}: column {title} holds '{now}', but was sealed empty. Clear the cell.",
  'proof.payload':
    'Evidence number {number}: column Rekaman is not what was sealed. Restore it by File > Version history.',
  'proof.cellUnknown':
    'Evidence number {number}: one of its sealed columns was changed; which one cannot be told. Compare the row with File > Version history.',
  'proof.unsigned':
    'Evidence number {number}: the signature of the device does not fit its content. Do not rely on it until it is clear where it is from.',
  'proof.unknownDevice':
    'Evidence number {number}: the device that signed it is not known here, so its signature cannot be checked.',
  'proof.detached':
    'Evidence number {number} does not hang on number {before}: a row was rewritten or put in. Compare with File > Version history.',
  'proof.doubled': 'Evidence number {number} stands in more than one row. Delete the copy.',
  'proof.fileChanged':
    "Evidence number {number}: file '{name}' in Drive is no longer the file that came. Restore it by Manage versions in Drive.",
  'proof.rowMissing': 'Evidence number {number} is no longer on the sheet. Restore its row by File > Version history.',
  'proof.fileMissing':
    "Evidence number {number}: file '{name}' is not in Drive, or your account may not see it. Check again as the owner of PUG in this sheet.",
  'proof.fileTrashed':
    "Evidence number {number}: file '{name}' lies in the bin of Drive and will be deleted within 30 days. Restore it now.",
  'proof.nothing': 'There is no evidence to check yet: there is no sheet Bukti Dukung.',
} as const
