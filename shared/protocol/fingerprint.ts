/**
 * What two people compare of a device, one at the browser and one at the sheet: 64 bits of its id, which follows from its
 * key. Too many for anybody to make a key with the same.
 *
 * @example fingerprintOf('1a2b3c4d5e6f70810000000000000000') // '1A2B 3C4D 5E6F 7081'
 */
export function fingerprintOf(device: string): string {
  return (device.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ')
}
