import { useLayoutEffect, useRef } from 'preact/hooks'
import type { DialogAnswer, DialogView } from '../../session/session.ts'
import { text } from '../locale/text.ts'

interface ScriptDialogProps {
  readonly dialog: DialogView
  readonly onAnswer: (answer: DialogAnswer) => void
}

/** An alert or a prompt. The script waits until a button is pressed, or Escape, which counts as CLOSE. */
export function ScriptDialog({ dialog, onAnswer }: ScriptDialogProps) {
  const element = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const title = dialog.title === '' ? text('scriptDialog') : dialog.title
  useLayoutEffect(() => {
    element.current?.showModal()
    // Enter answers: the focus is not on the first button there is, which closes.
    element.current?.querySelector<HTMLElement>('input, .primary')?.focus()
  }, [])

  function answer(button: DialogAnswer['button']): void {
    onAnswer({ button, text: field.current?.value ?? '' })
  }
  return (
    <dialog
      ref={element}
      class="script-dialog"
      aria-labelledby="script-dialog-title"
      aria-describedby="script-dialog-message"
      onCancel={(event) => {
        event.preventDefault()
        answer('CLOSE')
      }}
    >
      <div class="dialog-head">
        <h2 id="script-dialog-title">{title}</h2>
        <button type="button" class="close" aria-label={text('close', title)} onClick={() => answer('CLOSE')}>
          ×
        </button>
      </div>
      <p id="script-dialog-message">{dialog.message}</p>
      {dialog.kind === 'prompt' && (
        <input
          ref={field}
          aria-label={text('promptAnswer')}
          onKeyDown={(event) => {
            const [first] = dialog.buttons
            if (event.key === 'Enter' && first !== undefined) answer(first)
          }}
        />
      )}
      <div class="dialog-buttons">
        {dialog.buttons.map((button, index) => (
          <button key={button} type="button" class={index === 0 ? 'primary' : ''} onClick={() => answer(button)}>
            {text(`button${button}`)}
          </button>
        ))}
      </div>
    </dialog>
  )
}
