/** What a service throws in the script: an error of name `Exception` with Google's own words. */
export class ScriptException extends Error {
  override readonly name = 'Exception'
}

export function fail(message: string): never {
  throw new ScriptException(message)
}
