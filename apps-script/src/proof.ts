import { checkCoverage } from './coverage/check-coverage.ts'
import { beginProof, continueProof, proofSoFar, showProof } from './proof/prove-register.ts'

/** Every function exported here is a global of the script `Proof`: what evidence is there, and whether it is still whole. */
export { beginProof, checkCoverage, continueProof, proofSoFar, showProof }
