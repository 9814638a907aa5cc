/** Changes to a page that are taken back, the last first. */
export interface Changes {
  /** Sets CSS properties of an element over whatever the page says. */
  style(element: Element, properties: Readonly<Record<string, string>>): void
  /** Remembers how to take something back. */
  undoWith(undo: () => void): void
  /** Puts everything back as it was, attributes to the letter. */
  undoAll(): void
}

export function trackChanges(): Changes {
  const undos: (() => void)[] = []
  return {
    style(element, properties) {
      const before = element.getAttribute('style')
      undos.push(() => {
        // Chromium leaves an empty attribute behind unless one is set that it can remove.
        element.setAttribute('style', before ?? '')
        if (before === null) element.removeAttribute('style')
      })
      for (const [name, value] of Object.entries(properties)) styleOf(element)?.setProperty(name, value, 'important')
    },
    undoWith: (undo) => void undos.push(undo),
    undoAll() {
      for (let undo = undos.pop(); undo; undo = undos.pop()) undo()
    },
  }
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  return element instanceof HTMLElement || element instanceof SVGElement ? element.style : null
}
