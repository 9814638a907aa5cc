import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleForBrowser } from './bundle.ts'
import { writeFolder } from './write-folder.ts'

/** Builds the page of local Sheets from `main.tsx` (styles imported there) and `index.html`, which loads `main.js` and `main.css`. */
export async function buildPage(source: string, out: string): Promise<void> {
  const { code, styles } = await bundleForBrowser(join(source, 'main.tsx'))
  const html = await readFile(join(source, 'index.html'), 'utf8')
  await writeFolder(out, { 'index.html': html, 'main.js': code, 'main.css': styles })
}
