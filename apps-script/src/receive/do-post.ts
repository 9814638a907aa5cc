import { PROTOCOL_VERSION } from '../../../shared/protocol/limits.ts'
import { jsonOutput } from '../services/json-output.ts'
import { answerOf, refusalAnswer } from './answers.ts'
import { receive } from './receive.ts'

type Output = GoogleAppsScript.Content.TextOutput

/** What a POST of a device is answered: JSON always, whatever happens. */
export function answerPost(event: unknown): Output {
  try {
    return jsonOutput(answerOf(receive(bodyOf(event))))
  } catch (error) {
    // The trace is for the log of executions; strangers learn that it failed and nothing else.
    console.error(error)
    return jsonOutput(refusalAnswer({ code: 'failed' }))
  }
}

/** What a GET is answered: that the service is there, and nothing of the spreadsheet. */
export function answerGet(): Output {
  return jsonOutput({ ok: true, code: 'alive', v: PROTOCOL_VERSION })
}

/** The border: of the event only its body is looked at. */
function bodyOf(event: unknown): string {
  const post: unknown = typeof event === 'object' && event !== null && 'postData' in event ? event.postData : null
  const contents = typeof post === 'object' && post !== null && 'contents' in post ? post.contents : ''
  return typeof contents === 'string' ? contents : ''
}
