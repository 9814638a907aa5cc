/** What tells one bidang or seksi from another: case and spaces do not. */
export function groupKey(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim()
}
