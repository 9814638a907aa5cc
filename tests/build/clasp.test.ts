import { execFileSync } from 'node:child_process'
import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { sourceFolder } from './source-folder.ts'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

test('clasp pushes the scripts, their manifest and the panels, and nothing that lies beside them', async () => {
  const project = await sourceFolder({
    'dist/apps-script/Code.js': '',
    'dist/apps-script/appsscript.json': '{}',
    'dist/apps-script/tentang.html': '',
    'dist/apps-script/Code.js.map': '',
    'dist/apps-script/Shared.js': '',
    'dist/apps-script/catatan.txt': '',
    'dist/apps-script/lama/Code.js': '',
    'scripts/build.js': '',
  })
  await copyFile(root('.claspignore'), join(project, '.claspignore'))
  const example: { rootDir: string } = JSON.parse(await readFile(root('.clasp.example.json'), 'utf8'))
  await writeFile(join(project, '.clasp.json'), JSON.stringify({ ...example, scriptId: '1'.padEnd(57, 'a') }))

  const status: { filesToPush: string[] } = JSON.parse(
    execFileSync(
      process.execPath,
      [root('node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
      {
        cwd: project,
        // No home folder, so no login.
        env: { ...process.env, HOME: project, USERPROFILE: project },
        encoding: 'utf8',
      },
    ),
  )

  expect(status.filesToPush.sort()).toEqual([
    'dist/apps-script/Code.js',
    'dist/apps-script/Shared.js',
    'dist/apps-script/appsscript.json',
    'dist/apps-script/tentang.html',
  ])
})

test('the add-on asks for no more than the open spreadsheet, its own panels and files, and who is at it', async () => {
  const manifest = JSON.parse(await readFile(root('apps-script/appsscript.json'), 'utf8'))
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/userinfo.email',
    'https://www.googleapis.com/auth/drive.file',
  ])
})
