import ts from 'typescript'
import { googleServices } from '../google-services.ts'
import type { ProjectFile } from './project-files.ts'

/** The one folder of the add-on that may speak to Google. */
const servicesFolder = 'apps-script/src/services/'

/** Where the add-on uses a Google service outside the folder made for that. */
export function strayServiceUses(files: readonly ProjectFile[]): readonly string[] {
  const services = new Set(googleServices())
  return files
    .filter(({ path }) => /^apps-script\/src\/.*\.ts$/.test(path) && !path.startsWith(servicesFolder))
    .flatMap(({ path, text }) => {
      const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
      return usesOf(services, source).map(
        (node) => `${path}:${lineOf(node, source)}: ${node.text} belongs in ${servicesFolder}`,
      )
    })
}

function usesOf(services: ReadonlySet<string>, node: ts.Node): readonly ts.Identifier[] {
  if (ts.isIdentifier(node)) return services.has(node.text) && isGlobalValue(node) ? [node] : []
  const found: ts.Identifier[] = []
  node.forEachChild((child) => {
    found.push(...usesOf(services, child))
  })
  return found
}

/** Does the name stand for a global, not for a member, a type, a declaration or an import that is called the same? */
function isGlobalValue(node: ts.Identifier): boolean {
  const { parent } = node
  const isName = 'name' in parent && parent.name === node
  return !isName && !ts.isTypeNode(parent) && !ts.isQualifiedName(parent) && !ts.isImportSpecifier(parent)
}

function lineOf(node: ts.Node, source: ts.SourceFile): number {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1
}
