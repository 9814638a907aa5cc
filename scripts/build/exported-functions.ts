import ts from 'typescript'
import { BuildFailure } from './failure.ts'

/** A function that Google is to see as a global. */
export interface ExportedFunction {
  readonly name: string
  /** Names as declared, a rest parameter with its dots: `['range', '...rest']`. */
  readonly parameters: readonly string[]
  /** The doc comment as written, `/**` and all; `''` where there is none. */
  readonly doc: string
}

/**
 * The functions that a module exports, re-exports included; types are passed over.
 *
 * @throws BuildFailure when the module cannot be read or exports a value that is not a function.
 */
export function exportedFunctions(entry: string): readonly ExportedFunction[] {
  const program = ts.createProgram([entry], {
    noLib: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
  })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(entry)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new BuildFailure([`${entry} cannot be read as a module: it must exist and export something.`])
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, target: aliased(symbol, checker) }))
    .filter(({ target }) => target.flags & ts.SymbolFlags.Value)
    .map(({ name, target }) => describe(name, target, entry))
}

function aliased(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

function describe(name: string, symbol: ts.Symbol, entry: string): ExportedFunction {
  const declaration = symbol.valueDeclaration
  const signature = declaration && functionOf(declaration)
  if (!declaration || !signature) {
    throw new BuildFailure([`${entry} exports '${name}', which is not a function: only functions can be globals.`])
  }
  return {
    name,
    parameters: signature.parameters.map(parameterName),
    doc: docOf(declaration),
  }
}

function functionOf(declaration: ts.Declaration): ts.SignatureDeclaration | undefined {
  if (ts.isFunctionDeclaration(declaration)) return declaration
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined
  const { initializer } = declaration
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) ? initializer : undefined
}

function parameterName(parameter: ts.ParameterDeclaration, index: number): string {
  const name = ts.isIdentifier(parameter.name) ? parameter.name.text : `argument${index + 1}`
  return parameter.dotDotDotToken ? `...${name}` : name
}

function docOf(declaration: ts.Declaration): string {
  const comments = ts.getJSDocCommentsAndTags(declaration).filter(ts.isJSDoc)
  return (
    comments
      .at(-1)
      ?.getText()
      .replace(/\n\s+\*/g, '\n *') ?? ''
  )
}
