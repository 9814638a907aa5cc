/** The screen of a clip: pictures, what is said of the page, saving. */
export const clip = {
  'invitation.title': 'Connect to the PUG spreadsheet',
  'invitation.how':
    'Open the PUG spreadsheet of your office, then the menu PUG > Perangkat. Copy the link shown there and paste it in Settings.',
  'invitation.connect': 'Connect…',
  'invitation.nothingRead': 'Until connected, no page is read or sent.',

  'clip.page': 'Clip · PUG Evidence',
  'clip.lost': 'What was entered here was saved or discarded. Below is a new clip from files.',
  'clip.resumed': 'Continues what was not saved yet.',
  'clip.startOver': 'Start over…',
  'clip.save': 'Save evidence',
  'clip.saving': 'Saving…',
  'clip.sheet': 'Send to',
  'clip.notPaired': 'No spreadsheet is connected yet. Connect one in Settings first.',
  'clip.diskFull':
    'The browser has no space left, so the clip is not stored yet. Delete the copies of clips that are in the spreadsheet with the button below, or free disk space and press Save again. What you entered stays as long as this window is open.',
  'clip.makeRoom': 'Delete sent copies, then save',
  'clip.notStored':
    'The clip is not stored yet because of trouble with the browser storage. Press Save again; if it still fails, restart the browser.',
  'clip.earlier': 'Clipped already.',
  'clip.earlierWhen': '"{title}", {day}.',
  'clip.inSheet': 'This post is in "{sheet}" already. Look at its sheet Bukti Dukung before you save it again.',
  'clip.showEarlier': 'Show that clip',

  'pictures.title': 'Pictures',
  'pictures.one': 'Picture {number}',
  'pictures.pdf': 'PDF document',
  'pictures.edit': 'Edit',
  'pictures.editOne': 'Edit picture {number}',
  'pictures.remove': 'Remove',
  'pictures.removeOne': 'Remove picture {number}',
  'pictures.none': 'No picture yet.',
  'pictures.taking': 'Taking the picture…',
  'pictures.take': 'Take a picture',
  'pictures.post': 'Post',
  'pictures.visible': 'What is visible',
  'pictures.area': 'An area…',
  'pictures.page': 'Whole page',
  'pictures.file': 'Choose files…',
  'pictures.window': 'Another window…',
  'pictures.dropHint': 'Or paste (Ctrl+V) or drag pictures onto this page.',
  'pictures.other': 'File, other window…',

  'taking.title': 'Taking a picture of the page',
  'taking.preparing': 'Making the page ready…',
  'taking.left': '{done} of {total} screens, about {seconds} seconds left.',
  'taking.cancel': 'Cancel (Esc)',
  'taking.stay': 'Leave this tab in front until it is done. This small window may be closed.',

  'page.loginWall':
    'This page asks to log in, so the post may not be shown in full. Log in first, then clip again, so that the evidence can be checked.',
  'page.deleted': 'This post seems to be deleted. Look at the picture before saving.',
  'page.private': 'This account seems to be private. Others cannot check this post; prefer official accounts.',
  'page.notAPost':
    'This is not the page of one post. Open the post (click its date), then clip again, so that its address and time are right.',
  'page.notRead': 'This page cannot be read. Fill in the form by hand.',
  'page.textCut': 'The text of the post is cut. Open "more" on the page, then clip again, if the whole text is needed.',

  'saved.title': 'Saved',
  'saved.close': 'Close',
  'saved.queue': 'Show in the queue',

  'capture.error.forbiddenPage':
    'The browser does not allow pictures of this page. Use a screenshot of your own with "File, other window…".',
  'capture.error.noGrant': 'This tab may not be captured yet. Press the PUG Evidence button again on that tab.',
  'capture.error.tabLeft': 'The tab changed while the picture was taken. Go back to that tab and try again.',
  'capture.error.noPost': 'No post was found on this page. Choose "What is visible" or "An area".',
  'capture.error.cancelled': 'Taking the picture was cancelled.',
  'capture.error.unknownFile': 'This file is no PNG, JPEG, WebP or PDF, or it is damaged. Choose another file.',
  'capture.error.fileTooLarge': 'The file is too large. Choose one smaller than 3.6 MB.',
  'capture.error.browserFailed': 'The browser could not take the picture. Try again, or choose another way.',

  'area.label': 'Choose the part to clip',
  'area.help':
    'Drag with the mouse, or move it with the arrow keys (Shift changes its size). Enter takes it, Esc gives up.',
  'area.place': '{width} × {height} px',

  'menu.page': 'Clip this page',
  'menu.selection': 'Clip the selected text',
  'menu.image': 'Clip this picture',
  'menu.link': 'Clip with this link',
}
