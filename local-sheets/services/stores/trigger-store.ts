import { fail } from '../exception.ts'

export interface TriggerState {
  readonly id: string
  readonly functionName: string
  /** `ON_OPEN`, `ON_EDIT`, `ON_CHANGE`, `ON_FORM_SUBMIT`, `CLOCK` */
  readonly eventType: string
  /** A moment that comes once (`after`): the trigger stays listed afterwards, and fires no more. */
  readonly once: boolean
}

const MOST_TRIGGERS = 20

/** Installed triggers. No clock runs here: those that wait for one fire when a test tells them to. */
export class TriggerStore {
  #triggers: readonly TriggerState[] = []
  readonly #spent = new Set<string>()

  get all(): readonly TriggerState[] {
    return this.#triggers
  }

  add(trigger: TriggerState): void {
    if (this.#triggers.length >= MOST_TRIGGERS) {
      fail('This script has too many triggers. Triggers must be deleted from the script before more can be added.')
    }
    this.#triggers = [...this.#triggers, trigger]
  }

  /** The triggers of a clock that has come to their time; those that fire once are used up. */
  takeDue(): readonly TriggerState[] {
    const due = this.#triggers.filter(({ id, eventType }) => eventType === 'CLOCK' && !this.#spent.has(id))
    for (const { id, once } of due) if (once) this.#spent.add(id)
    return due
  }

  remove(id: string): void {
    this.#triggers = this.#triggers.filter((trigger) => trigger.id !== id)
  }
}
