import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './project-files.ts'

/**
 * Runs a tool of `node_modules/.bin`.
 *
 * @returns what it printed, where it failed
 */
export function tool(name: string, ...args: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(root, 'node_modules', '.bin', name), args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve(code === 0 ? [] : [Buffer.concat(output).toString().trim()]))
  })
}
