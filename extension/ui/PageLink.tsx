import type { ComponentChildren } from 'preact'
import type { PageName } from './open-page.ts'

interface PageLinkProps {
  readonly page: PageName
  readonly hash?: string
  readonly class?: string
  readonly children: ComponentChildren
}

/** A link to a page of the extension, in a tab of its own: a popup closes where one leaves it. */
export function PageLink({ page, hash = '', class: look = '', children }: PageLinkProps) {
  return (
    <a href={hash === '' ? page : `${page}#${hash}`} target="_blank" rel="noreferrer" class={look}>
      {children}
    </a>
  )
}
