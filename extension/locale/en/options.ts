/** Connecting to sheets, and what the officer prefers. */
export const options = {
  'options.page': 'Settings · PUG Evidence',
  'options.title': 'Preferences',
  'options.keep': 'Keep sent clips in this browser for',
  'options.keepNot': 'Delete as soon as they are sent',
  'options.keepDays': '{days} days',
  'options.legalBasis': 'Legal basis for taking evidence',
  'options.legalBasisHint': 'Noted on each clip, e.g.: Pasal 20 ayat (2) huruf e UU 27/2022. May be empty.',
  'options.privacy': 'Privacy policy',

  'pairing.title': 'Connect to a spreadsheet',
  'pairing.another': 'Connect another spreadsheet',
  'pairing.how':
    'Open the PUG spreadsheet, menu PUG > Perangkat. It shows a link and a one-time code that is valid for 10 minutes.',
  'pairing.link': 'Link or address',
  'pairing.linkHint': 'Paste the whole link from the sidebar; its code is read as well.',
  'pairing.code': 'Code',
  'pairing.codeHint': 'Only if you paste an address without a code.',
  'pairing.officer': 'Your name',
  'pairing.officerHint': 'Noted as the one who took the evidence.',
  'pairing.deviceName': 'Name of the device',
  'pairing.deviceNameHint': 'To know it in the list of devices, e.g.: Chrome on Rina’s laptop.',
  'pairing.permission':
    'The browser will ask for access to the address of that spreadsheet. It is used only to send your clips; no other page is opened up by it.',
  'pairing.connect': 'Connect',
  'pairing.connecting': 'Connecting…',
  'pairing.badLink':
    'The link is not known. Copy it again from the sidebar PUG > Perangkat; its address ends in "/exec".',
  'pairing.noCode': 'The code is empty. Copy it from the sidebar.',
  'pairing.noOfficer': 'Your name is empty.',
  'pairing.noDeviceName': 'The name of the device is empty.',
  'pairing.notAllowed': 'Access was not allowed, so the spreadsheet cannot be reached. Press again and choose Allow.',
  'pairing.done': 'Connected to {name}. New clips go there.',

  'byFile.title': 'Connect without a web app',
  'byFile.how':
    'Where an administrator forbids web apps: ask for a connection file from PUG > Perangkat. Clips are not sent by themselves; save them as a clip file from the queue, then import it by PUG > Tambah Bukti. A newer file refreshes the choices.',
  'byFile.file': 'Connection file',
  'byFile.fileHint': 'Its name ends with {ending}.',
  'byFile.open': 'Open the connection file',
  'byFile.noFile': 'Choose the connection file first.',
  'byFile.notAFile': 'This is no connection file, or it is broken. Download it again from PUG > Perangkat.',
  'byFile.newerVersion': 'This connection file is from a newer PUG. Update the extension, then open it again.',
  'byFile.notNewer':
    'The choices of {name} are the same or newer already, so nothing was changed. Download a new connection file if you need one.',
  'byFile.done':
    '{name} is connected by file. The fingerprint of the device below is asked for when the first clip file is imported.',

  'sheets.title': 'Connected spreadsheets',
  'sheets.current': 'new clips go here',
  'sheets.byFile': 'by file',
  'sheets.byFileHow':
    'Clips are carried as files: save them from the queue, then import them by PUG > Tambah Bukti. To refresh the choices, open a newer connection file.',
  'sheets.fingerprint': 'Fingerprint of the device:',
  'sheets.about': 'As {officer}, since {day}',
  'sheets.allow': 'Allow access',
  'sheets.refresh': 'Refresh the choices',
  'sheets.refreshed': 'Steps, indicators and programmes of {name} are up to date.',
  'sheets.leave': 'Disconnect…',
  'sheets.leaveAsk':
    'Once disconnected, clips of this browser are no longer accepted. Clips already sent stay valid; those not sent stay in the queue.',
  'sheets.leaveByFileAsk':
    'This browser forgets the spreadsheet and its key. Clips in the queue stay, but can be saved as files again only once it is connected anew, as a new device. Revoke it in the Perangkat sidebar as well.',
  'sheets.disconnect': 'Revoke and disconnect',
  'sheets.forget': 'Only remove from this browser',
  'sheets.stay': 'Cancel',
  'sheets.notRevoked':
    'The spreadsheet cannot be reached, so nothing was revoked there. Try again later, or choose "Only remove from this browser" and revoke it in the Perangkat sidebar.',
  'sheets.disconnected': '{name} is disconnected.',
  'sheets.forgotten': '{name} was removed from this browser. Revoke it in the Perangkat sidebar as well.',
}
