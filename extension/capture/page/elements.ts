/** Every element below a root, those in open shadow roots included. */
export function* everyElement(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element
    if (element.shadowRoot) yield* everyElement(element.shadowRoot)
  }
}

/** The element that one stands in, out of shadow roots as well. */
function parentOf(element: Element): Element | null {
  const parent = element.parentNode
  if (parent instanceof ShadowRoot) return parent.host
  return parent instanceof Element ? parent : null
}

/** An element and those that it stands in, up to but without `<body>` and `<html>`. */
export function* withAncestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at === document.body || at === document.documentElement) return
    yield at
  }
}

export function positionOf(element: Element): string {
  return getComputedStyle(element).position
}
