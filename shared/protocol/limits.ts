/** The version of the protocol that this program speaks; it is in every request and every clip file. */
export const PROTOCOL_VERSION = 1

/** Characters of a request's body. Google documents no limit of a POST; what is larger than this has been seen to fail. */
export const largestBody = 5_000_000

/** Bytes of one file. As base64, with the record around it, it still fits a request. */
export const largestFile = 3_600_000

/** Bytes of base64 text that a clip's request may carry along; more goes ahead in `file` requests. */
export const largestInline = 4_900_000

/** Characters of a payload; a caption may be very long, a record is never larger than this. */
export const largestPayload = 300_000

/** Files (tiles) of one clip. */
export const mostFiles = 40

/** ms that the clock of a device may be off, before and after. */
export const timeWindow = 10 * 60_000

/** How deep objects and arrays of a request may stand in each other. */
export const deepestNesting = 8
