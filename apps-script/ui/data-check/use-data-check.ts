import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { FindingGroup, ListedFinding } from '../../../shared/panels/data-check.ts'
import type { KeptEditOffer } from '../../../shared/panels/offers.ts'
import { callScript } from '../panel/google-script.ts'
import { after, atFirst, type DataCheckEvent } from './data-check-state.ts'
import { parseDataCheck, parseFindings } from './parse-data-check.ts'

/** What the parts of the panel can do. */
export interface DataCheckDeeds {
  checkAgain(): void
  showMore(group: FindingGroup): void
  /** With an empty reason the acceptance is taken back. */
  accept(finding: ListedFinding, reason: string): void
  goTo(finding: ListedFinding): void
  take(offer: KeptEditOffer): void
}

/** The state of the panel, and what can be done in it; one deed at a time. */
export function useDataCheck() {
  const [state, tell] = useReducer(after, atFirst)
  const isAsking = useRef(false)
  const fail = ({ message }: Error): void => tell({ kind: 'failed', message })

  function ask(call: () => Promise<DataCheckEvent>): void {
    if (isAsking.current) return
    isAsking.current = true
    tell({ kind: 'asked' })
    call()
      .then(tell)
      .catch(fail)
      .finally(() => {
        isAsking.current = false
      })
  }

  const checked = async (news: string, functionName: string, ...args: readonly unknown[]): Promise<DataCheckEvent> => ({
    kind: 'checked',
    check: parseDataCheck(await callScript(functionName, ...args)),
    news,
  })

  useEffect(() => ask(() => checked('', 'checkData')), [])

  const deeds: DataCheckDeeds = {
    checkAgain: () => ask(() => checked('Sudah diperiksa lagi.', 'checkData')),
    showMore: ({ group, findings }) =>
      ask(async () => ({
        kind: 'continued',
        group,
        findings: parseFindings(await callScript('moreFindings', group, findings.length)),
      })),
    accept: ({ id }, reason) =>
      ask(() =>
        checked(reason === '' ? 'Temuan perlu diperiksa lagi.' : 'Temuan diterima.', 'acceptFinding', id, reason),
      ),
    take: ({ sheet, row, column, theirs }) =>
      ask(async () => {
        await callScript('takeOffered', sheet, row, column, theirs)
        return checked('Sel diisi dengan hasil hitungan.', 'checkData')
      }),
    goTo: ({ sheet, at }) => {
      if (at) callScript('goToCell', sheet, at.row, at.column).catch(fail)
    },
  }
  return { state, deeds }
}
