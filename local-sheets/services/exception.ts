/** What a service throws in the script: an error with Google's own words. */
export class ScriptException extends Error {
  override readonly name: string = 'Exception'
}

/** What an advanced service throws: the words of the API behind it, and which of its methods was called. */
export class ApiException extends ScriptException {
  override readonly name = 'GoogleJsonResponseException'

  /** @param method as the API calls it: `drive.files.get` */
  constructor(method: string, reason: string) {
    super(`API call to ${method} failed with error: ${reason}`)
  }
}

export function fail(message: string): never {
  throw new ScriptException(message)
}
