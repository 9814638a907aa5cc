/** Why the sheet did not take what a device sent: seen in the extension and in the import of a clip file. */
export const protocol = {
  'protocol.tooLarge':
    'What was sent is too large (more than 5 MB). Send the files one by one, or capture at a lower quality.',
  'protocol.tooDeep': 'What was sent is not known: it is nested too deeply. Update the extension, then send again.',
  'protocol.notJson': 'What was sent cannot be read. Send again; if that fails too, update the extension.',
  'protocol.newerVersion':
    'The extension is newer than PUG in this spreadsheet. Ask the administrator to update PUG there; your clip stays in the browser.',
  'protocol.invalid': "What was sent is not right at '{field}', so it was not stored. Correct it, then send again.",
  'protocol.wrongRegister':
    'This clip is meant for another spreadsheet. Connect the device with this one by PUG > Perangkat.',
  'protocol.unknownDevice':
    'The spreadsheet does not know this device yet. Connect it by PUG > Perangkat; your clip stays in the browser.',
  'protocol.revokedDevice':
    'This device has been revoked, so what it sends is not taken. If it may again: remove this spreadsheet in the settings of the extension, connect anew by PUG > Perangkat, then send the clip again. It stays in the browser.',
  'protocol.clockOff':
    "The device's clock differs too much from the server's. Let the computer set its clock by itself, then send again.",
  'protocol.replayed': 'This was received before. Nothing is stored twice.',
  'protocol.tooMany': 'Too much was sent by this device. Sending goes on by itself in a few minutes.',
  'protocol.badSignature':
    "The device's signature does not match, so nothing was stored. Connect the device again by PUG > Perangkat.",
  'protocol.noCode': 'No pairing code is in force. Open PUG > Perangkat in the spreadsheet for a new one.',
  'protocol.wrongCode': 'Wrong pairing code. Attempts left: {left}.',
  'protocol.codeExpired': 'The pairing code has expired. Make a new one by PUG > Perangkat.',
  'protocol.pairingPaused': 'Too many wrong codes, so pairing pauses. Wait 15 minutes, then make a new code.',
  'protocol.tooManyDevices':
    'This spreadsheet already lists as many devices as it can hold. Ask the administrator of PUG in your office.',
  'protocol.fileChanged':
    "The file '{name}' differs from what was signed, so the clip was not stored. Capture it again.",
  'protocol.wrongType':
    "The file '{name}' is not really PNG, JPEG, WebP or PDF. Save it as one of these, then send again.",
  'protocol.idTaken': 'A clip of this number is stored with other content and is not replaced. Capture the clip again.',
  'protocol.filesMissing':
    'The clip is not complete: {count} files have not arrived. They are sent again by themselves.',
  'protocol.noRegister':
    "The sheet '{sheet}' has content, but its column titles are not known. Restore the titles, or rename that sheet; your clip stays stored.",
  'protocol.busy': 'The spreadsheet is taking in something else. It is tried again by itself.',
  'protocol.failed': 'The spreadsheet could not store this. It is tried again by itself; your clip stays stored.',
} as const
