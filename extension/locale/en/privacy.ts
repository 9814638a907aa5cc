/** The privacy policy, as the extension shows it; docs/privacy-policy.md says the same. */
export const privacy = {
  'privacy.page': 'Privacy policy · PUG Evidence',
  'privacy.title': 'Privacy policy',
  'privacy.whatTitle': 'What is taken',
  'privacy.what':
    'Only when you press the PUG Evidence button, menu or shortcut: a picture of the page you look at, its address and title, and what the post tells (account, text, time of posting, numbers of likes, comments and the like). The name you enter when connecting is noted as the one who took the evidence.',
  'privacy.whereTitle': 'Where it is sent',
  'privacy.where':
    'Only to the PUG spreadsheet that you connected yourself, straight from this browser, or in a clip file that you save and bring there yourself. No other server, no third party, no statistics, no advertising. Nothing is made public.',
  'privacy.keptTitle': 'What is kept in this browser',
  'privacy.kept':
    'Clips that wait, sent clips for the time you choose in Settings, and the key that signs clips. That key can be neither read nor moved. All of it is deleted when the extension is removed.',
  'privacy.othersTitle': 'Other people in a picture',
  'privacy.others':
    'Prefer official accounts. Cover names of commenters, faces of children, NIK and the identity of victims with Edit before saving: a box becomes part of the picture and cannot be lifted again. Evidence is taken under UU 27/2022 on the protection of personal data.',
  'privacy.rightsTitle': 'Your control',
  'privacy.rights':
    'Clips can be seen and deleted in the queue. A spreadsheet can be disconnected in Settings; the browser permission is given back at once. What is in the register is governed by the office that owns the spreadsheet; ask its administrator for corrections or deletion.',
}
