import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ProjectFile, root } from './project-files.ts'

/** A sentence that people see, in both languages. */
export interface Message {
  readonly key: string
  readonly id: string
  readonly en: string
}

const cataloguePath = /^shared\/locale\/messages\/.*\.ts$/
const sourcePath = /^(shared|apps-script|extension)\/.*\.tsx?$/

/** Keys that no source uses, keys that stand twice, and translations whose placeholders differ. */
export function messageProblems(messages: readonly Message[], sources: readonly ProjectFile[]): readonly string[] {
  const keys = messages.map(({ key }) => key)
  const isUsed = (key: string) => sources.some(({ text }) => [`'${key}'`, `"${key}"`].some((key) => text.includes(key)))
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `'${key}' stands twice`),
    ...keys.filter((key) => !isUsed(key)).map((key) => `'${key}' is used nowhere`),
    ...messages
      .filter(({ id, en }) => placeholders(id) !== placeholders(en))
      .map(({ key, id, en }) => `'${key}': id has ${placeholders(id)}, en has ${placeholders(en)}`),
  ]
}

function placeholders(text: string): string {
  const names = [...text.matchAll(/\{\w+\}/g)].map(([name]) => name)
  return [...new Set(names)].sort().join(' ') || 'no placeholder'
}

/** The messages of all catalogues. */
export async function readMessages(files: readonly ProjectFile[]): Promise<readonly Message[]> {
  const catalogues = files
    .filter(({ path }) => cataloguePath.test(path))
    .map(async ({ path }): Promise<Record<string, unknown>> => import(pathToFileURL(join(root, path)).href))
  return (await Promise.all(catalogues)).flatMap((module) => Object.values(module)).flatMap(messagesOf)
}

/** The files in which a key may be used. */
export function usersOfMessages(files: readonly ProjectFile[]): readonly ProjectFile[] {
  return files.filter(({ path }) => sourcePath.test(path) && !cataloguePath.test(path))
}

/** A catalogue is an object of `{ id, en }`; what else such a file exports is passed over. */
function messagesOf(catalogue: unknown): readonly Message[] {
  if (typeof catalogue !== 'object' || catalogue === null) return []
  return Object.entries(catalogue).flatMap(([key, message]) => (isTranslated(message) ? [{ key, ...message }] : []))
}

function isTranslated(message: unknown): message is { readonly id: string; readonly en: string } {
  return typeof message === 'object' && message !== null && 'id' in message && 'en' in message
}
