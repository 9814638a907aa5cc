import { answerGet, answerPost } from './receive/do-post.ts'

/** A device sends something: pairing, a clip, a question. Every answer is JSON. */
export function doPost(event: unknown): GoogleAppsScript.Content.TextOutput {
  return answerPost(event)
}

/** Somebody opens the web app's address. */
export function doGet(): GoogleAppsScript.Content.TextOutput {
  return answerGet()
}
