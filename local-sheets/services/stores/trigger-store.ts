import { fail } from '../exception.ts'

export interface TriggerState {
  readonly id: string
  readonly functionName: string
  /** `ON_OPEN`, `ON_EDIT`, `ON_CHANGE`, `ON_FORM_SUBMIT`, `CLOCK` */
  readonly eventType: string
}

const MOST_TRIGGERS = 20

/** Installed triggers are listed and removed here; none of them ever fires by itself. */
export class TriggerStore {
  #triggers: readonly TriggerState[] = []

  get all(): readonly TriggerState[] {
    return this.#triggers
  }

  add(trigger: TriggerState): void {
    if (this.#triggers.length >= MOST_TRIGGERS) {
      fail('This script has too many triggers. Triggers must be deleted from the script before more can be added.')
    }
    this.#triggers = [...this.#triggers, trigger]
  }

  remove(id: string): void {
    this.#triggers = this.#triggers.filter((trigger) => trigger.id !== id)
  }
}
