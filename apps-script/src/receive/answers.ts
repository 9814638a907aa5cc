import { text } from '../../../shared/locale/text.ts'
import type { Acceptance, Refused as RefusedAnswer } from '../../../shared/protocol/answer.ts'
import type { Refused } from '../../../shared/protocol/body.ts'
import { type RefusalCode, refusals } from '../../../shared/protocol/codes.ts'

/** What a handler comes to. */
export type Reply = Acceptance | { readonly refused: Refused }

/** A refusal as it is answered: with its sentence for people. */
export function refusalAnswer({ code, values, ...more }: Refused): RefusedAnswer {
  const { missing, ...rest } = more
  const shown = { ...values, ...(more.left === undefined ? {} : { left: more.left }) }
  return {
    ok: false,
    code: code satisfies RefusalCode,
    message: text(refusals[code].message, shown),
    ...rest,
    ...(missing ? { missing: [...missing] } : {}),
  }
}

export function answerOf(reply: Reply): Acceptance | RefusedAnswer {
  return 'refused' in reply ? refusalAnswer(reply.refused) : reply
}
