import type { Catalog } from '../../../shared/protocol/catalog.ts'
import { ENOUGH, type Sign, signs, topic } from './signs.ts'

/** Where in the plan a text may belong. Ids of the catalogue; '' for what the text does not tell. */
export interface Suggestion {
  readonly step: string
  readonly item: string
  readonly programme: string
  readonly indicator: string
  /** The words of the text that speak for the step, in their order of weight. */
  readonly reason: readonly string[]
}

interface Found {
  readonly sign: Sign
  readonly words: string
}

/**
 * What the words of a text speak for, among what the sheet offers; null where they do not speak for any step.
 *
 * @example suggest('Penyerahan sertifikat pelatihan PUG', catalog) // step '1.2', item 'Sertifikat pelatihan', reason ['pelatihan pug', …]
 */
export function suggest(
  text: string,
  catalog: Pick<Catalog, 'steps' | 'indicators' | 'programmes'>,
): Suggestion | null {
  const plain = wordsOf(text)
  const found = foundIn(plain)
  const isOnTopic = topic.some((word) => holds(plain, word))
  const ranked = catalog.steps
    .map(({ id, items }) => ({ id, items, mine: found.filter(({ sign }) => sign.step === id) }))
    .map((step) => ({ ...step, score: scoreOf(step.mine, isOnTopic) }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = ranked
  // Two steps that have as much for them: nobody can tell.
  if (best === undefined || best.score < ENOUGH || best.score === next?.score) return null
  const indicators = catalog.indicators.filter(({ step }) => step === best.id).map(({ id }) => id)
  return {
    step: best.id,
    item: itemIn(plain, best.items),
    programme: programmeIn(plain, catalog.programmes),
    indicator: best.mine.map(({ sign }) => sign.indicator ?? '').find((id) => indicators.includes(id)) ?? '',
    reason: best.mine.map(({ words }) => words),
  }
}

/** The heaviest first. A word within a longer one that counts already does not count again. */
function foundIn(plain: string): readonly Found[] {
  const all = signs
    .flatMap((sign) => sign.words.filter((words) => holds(plain, words)).map((words) => ({ sign, words })))
    .sort((a, b) => b.sign.weight - a.sign.weight || b.words.length - a.words.length)
  return all.filter(({ words }, index) => !all.slice(0, index).some((longer) => holds(wordsOf(longer.words), words)))
}

/** Words that mean little alone mean more in a text that speaks of gender. */
function scoreOf(found: readonly Found[], isOnTopic: boolean): number {
  const sum = found.reduce((total, { sign }) => total + sign.weight, 0)
  return sum === 0 || !isOnTopic ? sum : sum + 1
}

type Items = Catalog['steps'][number]['items']

/** The evidence whose first words the text has: "sertifikat", "SK penunjukan", "laporan kegiatan". */
function itemIn(plain: string, items: Items): string {
  const named = items.find(({ title }) => {
    const [first = '', second = ''] = wordsOf(title).trim().split(' ')
    return first.length > 7 ? holds(plain, first) : holds(plain, `${first} ${second}`.trim())
  })
  return named?.id ?? ''
}

/** A name this short is a word like others. In characters. */
const NAME = 15

/** The longest name of a programme that the text has as a whole. */
function programmeIn(plain: string, programmes: readonly string[]): string {
  const named = programmes.filter((name) => name.length >= NAME && holds(plain, wordsOf(name).trim()))
  return named.sort((a, b) => b.length - a.length)[0] ?? ''
}

/** Words in small letters, single spaces between and around them. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()} `
}

function holds(plain: string, words: string): boolean {
  return plain.includes(` ${words} `)
}
