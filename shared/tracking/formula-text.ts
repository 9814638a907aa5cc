/**
 * A formula as every locale reads it back: Google shows `;` as `,` where decimals have a point, and sets spaces, capitals
 * and the quotes of sheet names anew. Texts in double quotes stay as they are. To be compared, not to be computed.
 *
 * @example canonicalFormula(`=sum('DPA'!A1, "a, b")`) // `=SUM(DPA!A1;"a, b")`
 */
export function canonicalFormula(formula: string): string {
  return outsideTexts(formula, (part) =>
    part
      .replace(/[\s']+/g, '')
      .replace(/,/g, ';')
      .toUpperCase(),
  )
}

/**
 * The same with every reference to a cell or a range blotted out.
 *
 * @example withoutReferences(`=COUNTA('DPA 2025'!A2:A40)`) // '=COUNTA(#)'
 */
export function withoutReferences(formula: string): string {
  return outsideTexts(canonicalFormula(formula), (part) => part.replace(REFERENCE, '#'))
}

const REFERENCE = /(?:[^!;()&+\-*/<>=^{}"#]+!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|#REF!)/g

function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula.replace(/("(?:[^"]|"")*")|[^"]+/g, (part, quoted?: string) => quoted ?? change(part))
}
