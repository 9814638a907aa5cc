/** The queue: where clips are, and what keeps them. */
export const queue = {
  'delivery.waiting':
    'Waiting to be sent. The clip is safe in this browser and goes by itself once there is a network.',
  'delivery.sending': 'Being sent…',
  'delivery.sent': 'Sent to the spreadsheet.',
  'delivery.refused': 'Refused by the spreadsheet.',
  'delivery.needsAttention': 'Needs you.',

  'problem.unreachable': 'The spreadsheet cannot be reached. Check the network; the clip is tried again by itself.',
  'problem.htmlPage':
    'The spreadsheet answers with a login page or an error of Google. Have the administrator check that the web app is deployed for "Anyone", then try again. Another way: save it as a clip file and import it in the sidebar.',
  'problem.notTheService':
    'This address is not answered by the PUG add-on. The deployment may have been replaced or deleted; connect again with a new link from the sidebar.',
  'problem.notPaired':
    'The spreadsheet it should go to is no longer connected. Connect it again, or edit the clip and choose another spreadsheet.',
  'problem.noAccess':
    'The browser does not allow access to the address of the spreadsheet yet. Allow it in Settings, then try again.',
  'problem.ownFault': 'The extension had trouble while sending. The clip is tried again by itself.',
  'problem.tooLarge': 'The clip is too large for the spreadsheet. Use fewer pictures or crop them with Edit.',
  'problem.invalid': 'The spreadsheet cannot read this clip. Edit the clip and check what is in it.',
  'problem.newerVersion':
    'The add-on in the spreadsheet is older than this extension. Have the administrator update the add-on, then try again.',
  'problem.wrongRegister':
    'This address now belongs to another register (the spreadsheet may have been copied). Connect again with a new code from the sidebar.',
  'problem.unknownDevice':
    'The spreadsheet does not know this browser. Connect again with a new code from the sidebar.',
  'problem.revokedDevice':
    'This browser was revoked in the Perangkat sidebar. If that was a mistake, connect again with a new code.',
  'problem.clockOff': 'The clock of this computer is off by more than 10 minutes. Set it right, then try again.',
  'problem.busy': 'The spreadsheet is busy. The clip is tried again by itself.',
  'problem.badSignature':
    'The signature of this browser does not match the registered one. Connect again with a new code from the sidebar.',
  'problem.noCode': 'There is no valid code. Make a new one in the sidebar: PUG > Perangkat.',
  'problem.wrongCode': 'The code is wrong. Check its letters in the sidebar, then try again.',
  'problem.codeExpired': 'The code has expired or was used. Make a new one in the sidebar.',
  'problem.pairingPaused': 'Too many wrong codes, so connecting is paused. Wait a few minutes, then make a new code.',
  'problem.tooManyDevices': 'Too many devices are connected. Revoke those not in use in the Perangkat sidebar.',
  'problem.fileChanged':
    'A picture differs from what was noted when it was saved. Edit the clip and take the picture again.',
  'problem.wrongType': 'The spreadsheet takes only PNG, JPEG, WebP and PDF. Edit the clip and replace the file.',
  'problem.idTaken': 'There is other evidence under the number of this clip. Edit the clip to send it as new evidence.',
  'problem.noRegister':
    'The register "Bukti Dukung" is not in the spreadsheet yet. Have the administrator open it from the PUG menu, then try again.',
  'problem.failed': 'The spreadsheet had trouble. The clip is asked about and tried again by itself.',
  'problem.unknownCode':
    'The spreadsheet refuses for a reason that this extension does not know yet. Update the extension, then try again.',
}
