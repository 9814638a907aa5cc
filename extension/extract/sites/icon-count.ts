import type { Field } from '../extraction.ts'
import { countField } from '../reading/count.ts'
import type { PageLanguage } from '../time/relative-time.ts'

/** The count beside an icon that has one of these names: the nearest text around it, if that is a count and nothing else. */
export function iconCount(element: Element, labels: readonly string[], language: PageLanguage): Field<number> {
  const icon = element.querySelector(labels.map((label) => `svg[aria-label="${label}"]`).join())
  let around = icon?.parentElement ?? null
  for (let steps = 0; around && element.contains(around) && steps < 5; steps++, around = around.parentElement) {
    const text = textBeside(around)
    if (text !== '') return countField(text, 'container', language)
  }
  return null
}

/** Without the titles that icons carry. */
function textBeside(element: Element): string {
  const inIcons = [...element.querySelectorAll('svg')].map((icon) => icon.textContent ?? '').join('')
  const text = element.textContent ?? ''
  return (inIcons === '' ? text : text.replace(inIcons, '')).trim()
}
