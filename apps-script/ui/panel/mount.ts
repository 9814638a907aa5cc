import { type ComponentChild, render } from 'preact'

/** Puts a panel into the one element that its page has. */
export function mount(panel: ComponentChild): void {
  const app = document.getElementById('app')
  if (app) render(panel, app)
}
