import type { MessageKey, MessageValues } from '../../../shared/locale/text.ts'
import { text } from '../../../shared/locale/text.ts'

/** Something the person can mend: Google shows its sentence, and nothing else was changed. */
export class UserError extends Error {
  constructor(code: MessageKey, values: MessageValues = {}) {
    super(text(code, values))
    this.name = 'PUG'
  }
}
