// What runs before anything is installed: plain Node, no packages, no TypeScript.
import { fileURLToPath } from 'node:url'

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where the person who typed `npm run …` stands: paths they type are relative to it. */
export const callersFolder = process.env['INIT_CWD'] ?? process.cwd()
