const errorText = /^#(?:REF!?|N\/A|DIV\/0!?|NAME\??|VALUE!?|ERROR!?|NUM!?|NULL!?|SPILL!?)$/i

/** Is it the text of a formula that failed, such as `#REF!`? */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && errorText.test(text.trim())
}

/** Without spaces around it, with one ordinary space for each run of spaces, line breaks and no-break spaces. */
export function plainText(text: string): string {
  return needsWork.test(text) ? text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim() : text
}

const needsWork = /^\s|\s$|\s\s|[\n\t\r\u00a0\u200b\ufeff]/

/** Only dashes or dots, as people write where there is nothing. */
export function isDash(text: string): boolean {
  return /^[-–—.…_\s]+$/.test(text)
}
