/**
 * A moment on the office's clock, wherever the browser is.
 *
 * @example dayAndTime('2026-03-15T05:00:00.000Z') // '15 Mar 2026, 12.00'
 */
export function dayAndTime(moment: string | number): string {
  return new Date(moment).toLocaleString('id-ID', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Pontianak',
  })
}
