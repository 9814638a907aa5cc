import { existsSync, readFileSync } from 'node:fs'

/** What must be so before anything can be pushed. */
export interface Readiness {
  readonly config: 'missing' | 'unreadable' | 'exampleId' | 'ready'
  readonly loggedIn: boolean
}

/** Reads `.clasp.json`: is it there, and does it name a script of one's own? */
export function readConfig(path: string): Readiness['config'] {
  if (!existsSync(path)) return 'missing'
  try {
    const config: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const scriptId = typeof config === 'object' && config && 'scriptId' in config ? config.scriptId : null
    // An ID has 57 letters and digits; the example holds a sentence.
    return typeof scriptId === 'string' && /^[\w-]{20,}$/.test(scriptId) ? 'ready' : 'exampleId'
  } catch (error) {
    if (error instanceof SyntaxError) return 'unreadable'
    throw error
  }
}

/** What stands in the way, and what to do about it, in Indonesian and English; `null`: nothing does. */
export function obstacle({ config, loggedIn }: Readiness): string | null {
  return obstacles[config] ?? (loggedIn ? null : notLoggedIn)
}

const obstacles: Readonly<Record<Readiness['config'], string | null>> = {
  missing: `Berkas .clasp.json belum ada. Untuk spreadsheet baru jalankan: npx clasp create-script --type sheets --title PUG --rootDir dist/apps-script
Untuk spreadsheet yang sudah ada: salin .clasp.example.json menjadi .clasp.json dan isi scriptId (Ekstensi > Apps Script > Setelan Project).
There is no .clasp.json. For a new spreadsheet run the command above; for an existing one copy .clasp.example.json to .clasp.json and fill in scriptId.`,
  unreadable: `Berkas .clasp.json bukan JSON yang benar. Bandingkan dengan .clasp.example.json.
.clasp.json is not valid JSON. Compare it with .clasp.example.json.`,
  exampleId: `scriptId di .clasp.json belum diisi. Salin ID dari Ekstensi > Apps Script > Setelan Project.
scriptId in .clasp.json is not filled in. Copy the ID from Extensions > Apps Script > Project Settings.`,
  ready: null,
}

const notLoggedIn = `Anda belum masuk ke Google. Jalankan: npx clasp login (sekali saja; aktifkan dulu API di script.google.com/home/usersettings).
You are not logged in to Google. Run: npx clasp login (once; first switch on the API at script.google.com/home/usersettings).`
