import { fail } from '../exception.ts'
import type { TextFinderDraft } from '../selves.ts'

/** What a finder seeks, as an expression. Part of a cell is enough, in capitals or not, unless told. */
export function patternOf(
  draft: Pick<
    TextFinderDraft,
    'sought' | 'matchCase' | 'matchEntireCell' | 'ignoreDiacritics' | 'useRegularExpression'
  > & {
    readonly everywhere?: boolean
  },
): RegExp {
  const sought = draft.ignoreDiacritics ? withoutDiacritics(draft.sought) : draft.sought
  const source = draft.useRegularExpression ? sought : sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  try {
    return new RegExp(
      draft.matchEntireCell ? `^(?:${source})$` : source,
      `u${draft.matchCase ? '' : 'i'}${draft.everywhere ? 'g' : ''}`,
    )
  } catch {
    return fail('The regular expression is invalid.')
  }
}

export const withoutDiacritics = (value: string): string => value.normalize('NFD').replace(/\p{M}/gu, '')
