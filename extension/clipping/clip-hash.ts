/** What the address of the clip page says after `#`: which draft, and which picture is to be edited at once. */
export function clipHash(draft: string, picture = ''): string {
  return picture === '' ? draft : `${draft}/${picture}`
}

/** The other way round; '' where nothing is named. */
export function parseClipHash(hash: string): { readonly draft: string; readonly picture: string } {
  const [draft = '', picture = ''] = hash.replace(/^#/, '').split('/')
  return { draft, picture }
}
