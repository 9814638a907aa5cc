/** The most characters that are taken from a page: what stands on it is anyone's writing. */
export const limits = {
  text: 20_000,
  name: 200,
  id: 200,
  url: 2_000,
  quote: 300,
  language: 35,
} as const
