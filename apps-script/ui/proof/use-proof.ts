import { useEffect, useReducer } from 'preact/hooks'
import type { ProofRemark } from '../../../shared/panels/proof.ts'
import { callScript } from '../panel/google-script.ts'
import { parseProof } from './parse-proof.ts'
import { after, atFirst } from './proof-state.ts'

/** What the parts of the panel can do. */
export interface ProofDeeds {
  begin(): void
  goOn(): void
  stop(): void
  goTo(at: NonNullable<ProofRemark['at']>): void
}

/** The state of the panel, and what can be done in it. While a proof runs, each answer asks for the next. */
export function useProof() {
  const [state, tell] = useReducer(after, atFirst)
  const fail = ({ message }: Error): void => tell({ kind: 'failed', message })
  const advance = (functionName: string): void => {
    callScript(functionName)
      .then((answer) => tell({ kind: 'advanced', proof: parseProof(answer) }))
      .catch(fail)
  }

  useEffect(() => {
    callScript('proofSoFar')
      .then((answer) => tell({ kind: 'read', proof: parseProof(answer) }))
      .catch(fail)
  }, [])
  const { proof, isRunning } = state
  useEffect(() => {
    if (isRunning && proof?.state === 'underway') advance('continueProof')
  }, [proof])

  const deeds: ProofDeeds = {
    begin: () => {
      tell({ kind: 'started' })
      advance('beginProof')
    },
    goOn: () => {
      tell({ kind: 'started' })
      advance('continueProof')
    },
    stop: () => tell({ kind: 'stopping' }),
    goTo: ({ sheet, row, column }) => {
      callScript('goToCell', sheet, row, column).catch(fail)
    },
  }
  return { state, deeds }
}
