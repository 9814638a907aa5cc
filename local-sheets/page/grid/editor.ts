import type { CellView } from '../../session/session.ts'

/** The field in which a cell is edited. It stands inside the cell's own element, so that it moves and freezes with it. */
export interface Editor {
  readonly field: HTMLTextAreaElement | HTMLSelectElement
  /** What has been typed or chosen. */
  text(): string
  /** Takes the field away. The cell must be painted anew. */
  remove(): void
}

/**
 * @param typed the key that began the edit and replaces the content; null to edit what is there
 * @param onInput told of every change while it is typed
 */
export function openEditor(
  cell: HTMLElement,
  view: CellView | undefined,
  typed: string | null,
  label: string,
  onInput: (text: string) => void,
): Editor {
  const choices = view?.choices ?? null
  const before = view?.input ?? ''
  const field = choices === null ? textField(typed ?? before) : choiceField(choices, before)
  field.setAttribute('aria-label', label)
  field.classList.add('editor')
  cell.classList.add('editing')
  cell.append(field)
  field.focus({ preventScroll: true })
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length)
  else openList(field)
  field.addEventListener('input', () => onInput(field.value))
  onInput(field.value)
  return {
    field,
    text: () => field.value,
    remove() {
      cell.classList.remove('editing')
      field.remove()
    },
  }
}

function textField(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea')
  field.rows = 1
  field.spellcheck = false
  field.value = text
  return field
}

/** What the cell holds now may be chosen too, though the list does not have it; and so may nothing. */
function choiceField(choices: readonly string[], current: string): HTMLSelectElement {
  const field = document.createElement('select')
  const options = new Set(['', ...choices, current])
  field.append(...[...options].map((choice) => new Option(choice, choice)))
  field.value = current
  return field
}

function openList(field: HTMLSelectElement): void {
  try {
    field.showPicker()
  } catch (error) {
    // Browsers open the list only for a click or a key just pressed; the field has the focus then all the same.
    if (!(error instanceof DOMException)) throw error
  }
}
