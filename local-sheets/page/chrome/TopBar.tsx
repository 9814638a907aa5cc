import { text } from '../locale/text.ts'

interface TopBarProps {
  readonly name: string
  readonly unsaved: boolean
  readonly saving: boolean
}

/** Which file this is, whether it is saved, and that this is not Google Sheets. */
export function TopBar({ name, unsaved, saving }: TopBarProps) {
  const state = saving ? 'saving' : unsaved ? 'unsaved' : 'saved'
  return (
    <div class="top-bar">
      <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
        <rect x="2" y="2" width="28" height="28" rx="6" />
        <path d="M8 10h16M8 16h16M8 22h9M14 10v12" />
      </svg>
      <h1>{name}</h1>
      <span class={`save-state ${state}`} role="status">
        {text(state)}
      </span>
      <span class="product">
        <strong>{text('product')}</strong> · {text('honesty')}
      </span>
    </div>
  )
}
