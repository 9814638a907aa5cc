import type { DataCheck, ListedFinding } from '../../../shared/panels/data-check.ts'

/** What the panel shows. */
export interface DataCheckState {
  /** `null` before the first answer. */
  readonly check: DataCheck | null
  readonly isBusy: boolean
  /** What went wrong with the latest deed, as the script says it; `''` where nothing did. */
  readonly problem: string
  /** What the latest deed came to; `''` where that is to be seen anyway. */
  readonly news: string
}

export const atFirst: DataCheckState = { check: null, isBusy: true, problem: '', news: '' }

export type DataCheckEvent =
  | { readonly kind: 'asked' }
  | { readonly kind: 'checked'; readonly check: DataCheck; readonly news: string }
  | { readonly kind: 'continued'; readonly group: string; readonly findings: readonly ListedFinding[] }
  | { readonly kind: 'failed'; readonly message: string }

export function after(state: DataCheckState, event: DataCheckEvent): DataCheckState {
  switch (event.kind) {
    case 'asked':
      return { ...state, isBusy: true, problem: '', news: '' }
    case 'checked':
      return { ...state, check: event.check, isBusy: false, news: event.news }
    case 'continued':
      return { ...state, isBusy: false, check: state.check && withMore(state.check, event.group, event.findings) }
    case 'failed':
      return { ...state, isBusy: false, problem: event.message }
  }
}

function withMore(check: DataCheck, name: string, findings: readonly ListedFinding[]): DataCheck {
  const groups = check.groups.map((group) =>
    group.group === name ? { ...group, findings: [...group.findings, ...findings] } : group,
  )
  return { ...check, groups }
}
