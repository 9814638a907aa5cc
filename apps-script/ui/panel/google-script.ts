/** The part of `google.script` that the panels use. Results are `unknown` until they are parsed. */
interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner
  withFailureHandler(handler: (error: { readonly message: string }) => void): Runner
  readonly [functionName: string]: unknown
}

declare const google: { readonly script: { readonly run: Runner } }

/**
 * Calls a global function of the script.
 *
 * @throws Error with a sentence for people; several Google accounts in one browser are the usual cause of a refusal.
 */
export function callScript(functionName: string, ...args: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(({ message }) => {
      reject(new Error(/PERMISSION_DENIED/.test(message) ? SEVERAL_ACCOUNTS : message))
    })
    const call = runner[functionName]
    if (typeof call === 'function') call.apply(runner, args)
    else reject(new Error(`Fungsi '${functionName}' tidak ada. Muat ulang lembar ini lalu coba lagi.`))
  })
}

const SEVERAL_ACCOUNTS =
  'Google menolak permintaan ini. Biasanya karena beberapa akun Google aktif di peramban yang sama: keluar dari akun lain, atau buka lembar ini di jendela penyamaran, lalu coba lagi.'
