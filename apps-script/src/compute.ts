import { buildTrackingTable, computeIndicators } from './compute/compute-indicators.ts'

/** Every function exported here is a global of the script `Compute`: the menu calls it. */
export { buildTrackingTable, computeIndicators }
