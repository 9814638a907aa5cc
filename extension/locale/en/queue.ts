/** The queue: where clips are, and what keeps them. */
export const queue = {
  'delivery.waiting':
    'Waiting to be sent. The clip is safe in this browser and goes by itself once there is a network.',
  'delivery.sending': 'Being sent…',
  'delivery.sent': 'Sent to the spreadsheet.',
  'delivery.confirmed': 'In the spreadsheet, as you said.',
  'delivery.byHand':
    'Saved in this browser, but not sent by itself: save it as a clip file from the queue, then import it by PUG > Tambah Bukti.',
  'delivery.carried': 'Saved in a clip file. It may not be in the spreadsheet yet.',
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

  'queue.page': 'Queue · PUG Evidence',
  'queue.title': 'Queue of clips',
  'queue.empty': 'No clips yet. Open a post and press the PUG Evidence button.',
  'queue.needsYou': 'Needs you ({count})',
  'queue.byHand': 'Carried as files ({count})',
  'queue.byHandHow':
    'The browser cannot reach this spreadsheet: save the clips as a clip file, then import it by PUG > Tambah Bukti.',
  'queue.carried': 'In a clip file ({count})',
  'queue.carriedHow':
    'Once imported and seen in the sheet Bukti Dukung, press Arrived. Until then a clip is kept here and can be saved as a file again.',
  'queue.carriedAt': 'Last saved into a file {time} WIB.',
  'queue.saveAll': 'Save all as a clip file ({count})',
  'queue.saveAgain': 'Save clip file again',
  'queue.confirm': 'Arrived',
  'queue.confirmOne': 'Arrived: {title}',
  'queue.confirmAll': 'All have arrived',
  'queue.confirmAsk':
    'Have you seen it in the sheet Bukti Dukung? The browser may then delete its copy, as the settings say.',
  'queue.confirmYes': 'Yes, it is there',
  'queue.confirmNo': 'Not yet',
  'queue.waiting': 'Waiting ({count})',
  'queue.sent': 'Sent ({count})',
  'queue.drafts': 'Not saved yet',
  'queue.untitled': 'Untitled',
  'queue.continue': 'Continue',
  'queue.discard': 'Discard',
  'queue.discardOne': 'Discard: {title}',
  'queue.discardAsk': 'These pictures and words are not saved as a clip yet. If you discard them, they are lost.',
  'queue.discardYes': 'Yes, discard',
  'queue.pictureOf': 'Picture of the clip "{title}"',
  'queue.files': '{count} pictures',
  'queue.step': 'Step {step}',
  'queue.nextTry': 'Tried again at {time} WIB.',
  'queue.retry': 'Try again',
  'queue.retryOne': 'Try again: {title}',
  'queue.retryAll': 'Send all now',
  'queue.edit': 'Edit',
  'queue.editOne': 'Edit: {title}',
  'queue.save': 'Save clip file',
  'queue.saveOne': 'Save clip file: {title}',
  'queue.delete': 'Delete',
  'queue.deleteOne': 'Delete: {title}',
  'queue.deleteAsk':
    'This clip has not reached the spreadsheet. If you delete it, its pictures and words are lost for good.',
  'queue.deleteCarriedAsk':
    'It is not certain that this clip is in the spreadsheet. If its clip file was not imported or is lost, pictures and words are lost for ever.',
  'queue.deleteSentAsk': 'This clip is in the spreadsheet. Only the copy in this browser is deleted.',
  'queue.deleteYes': 'Yes, delete',
  'queue.deleteNo': 'Cancel',
  'queue.notEditable':
    'This clip is being sent or may have arrived, so it cannot be edited. Wait until its state is clear.',
  'queue.isSending': 'This clip is being sent, so it cannot be deleted yet. Wait a moment.',
  'queue.noKey':
    'The spreadsheet it should go to is no longer connected, so the clip cannot be signed. Edit it and choose another spreadsheet.',
  'queue.diskFull':
    'No clip could be made: the browser has no space left. Delete the copies of sent clips with the button below, or free disk space, then clip again.',
  'queue.clipNotStored':
    'No clip could be made because of trouble with the browser storage. Restart the browser, then clip again.',
  'queue.failed': 'The queue had trouble. Reload this page; saved clips are not lost.',
  'queue.space': 'Clips take {used} MB in this browser.',
  'queue.spaceOf': 'Clips take {used} MB of the {quota} MB that this extension may use.',
  'queue.mayBeCleared': 'The browser may clear them when the disk is nearly full; send clips often.',
  'queue.removeSent': 'Delete all that were sent',
}
