import { checkCoverage } from './coverage/check-coverage.ts'

/** Every function exported here is a global of the script `Proof`: what evidence is there, and whether it is still whole. */
export { checkCoverage }
