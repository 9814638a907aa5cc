/** The build stops: each reason is a sentence that says what is wrong and, where it can, what to do. */
export class BuildFailure extends Error {
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'))
    this.name = 'BuildFailure'
    this.reasons = reasons
  }
}
