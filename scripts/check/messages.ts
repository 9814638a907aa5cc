import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ProjectFile, root } from './project-files.ts'

/** A sentence that people see, as one of the languages has it. */
export interface Message {
  readonly language: string
  readonly key: string
  readonly sentence: string
}

const cataloguePath = /^(?:shared|extension)\/locale\/(id|en)\/[\w-]+\.ts$/
const sourcePath = /^(shared|apps-script|extension)\/.*\.tsx?$/

/** Keys that no source uses or that stand twice, missing translations, and translations whose placeholders differ. */
export function messageProblems(messages: readonly Message[], sources: readonly ProjectFile[]): readonly string[] {
  const indonesian = messages.filter(({ language }) => language === 'id')
  const english = new Map(
    messages.filter(({ language }) => language === 'en').map(({ key, sentence }) => [key, sentence]),
  )
  const keys = indonesian.map(({ key }) => key)
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `'${key}' stands twice`),
    ...keys.filter((key) => !isUsed(key, sources)).map((key) => `'${key}' is used nowhere`),
    ...indonesian.flatMap(({ key, sentence }) => translationProblems(key, sentence, english.get(key))),
  ]
}

function isUsed(key: string, sources: readonly ProjectFile[]): boolean {
  return sources.some(({ text }) => text.includes(`'${key}'`) || text.includes(`"${key}"`))
}

function translationProblems(key: string, id: string, en: string | undefined): readonly string[] {
  if (en === undefined) return [`'${key}' has no English`]
  if (placeholders(id) === placeholders(en)) return []
  return [`'${key}': id has ${placeholders(id)}, en has ${placeholders(en)}`]
}

function placeholders(sentence: string): string {
  const names = [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name)
  return [...new Set(names)].sort().join(' ') || 'no placeholder'
}

/** The messages of all catalogues: what the files of `locale/id` and `locale/en` in `shared` and `extension` export. */
export async function readMessages(files: readonly ProjectFile[]): Promise<readonly Message[]> {
  const catalogues = files.map(async ({ path }): Promise<readonly Message[]> => {
    const language = cataloguePath.exec(path)?.[1]
    if (language === undefined) return []
    const exported: Record<string, unknown> = await import(pathToFileURL(join(root, path)).href)
    return Object.values(exported)
      .flatMap((catalogue) => Object.entries(Object(catalogue)))
      .map(([key, sentence]) => ({ language, key, sentence: String(sentence) }))
  })
  return (await Promise.all(catalogues)).flat()
}

/** The files in which a key may be used. */
export function usersOfMessages(files: readonly ProjectFile[]): readonly ProjectFile[] {
  return files.filter(({ path }) => sourcePath.test(path) && !cataloguePath.test(path))
}
