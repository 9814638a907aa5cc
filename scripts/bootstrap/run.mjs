import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { callersFolder, root } from './project.mjs'

/**
 * Runs a program to its end, with this process's own input and output; signals are passed on.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, shell?: boolean }} [options] `quiet`: what it says goes to stderr
 * @returns {Promise<number>} its exit code; 128 + number of the signal that ended it
 */
export function run(program, args, { cwd = root, env = process.env, quiet = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, shell, stdio: ['inherit', quiet ? 2 : 'inherit', 'inherit'] })
    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      child.kill(signal)
    }
    process.on('SIGINT', passOn).on('SIGTERM', passOn)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn)
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1))
    })
  })
}

/**
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export function runNpm(args, options) {
  const script = process.env['npm_execpath']
  if (script) return run(process.execPath, [script, ...args], options)
  return run('npm', args, { ...options, shell: process.platform === 'win32' })
}

/**
 * Runs a TypeScript file of the project. It stands where the caller stands.
 *
 * @param {string} file relative to the project
 * @param {readonly string[]} args
 */
export function runTypeScript(file, args) {
  return run(process.execPath, ['--import', import.meta.resolve('tsx'), `${root}${file}`, ...args], {
    cwd: callersFolder,
  })
}
