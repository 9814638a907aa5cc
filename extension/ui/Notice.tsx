import type { ComponentChildren } from 'preact'

interface NoticeProps {
  readonly tone: 'plain' | 'good' | 'warn' | 'bad'
  readonly children: ComponentChildren
}

/** A sentence that must be seen; what is wrong is also told to a screen reader at once. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}
