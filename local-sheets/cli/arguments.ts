import { parseArgs } from 'node:util'
import { BUILT_ADD_ON } from '../runtime/bundle.ts'

/** One thing to do to the workbook, in the order given. */
export type Step =
  | { readonly kind: 'menu'; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly functionName: string }

export interface CliOptions {
  readonly file: string
  readonly steps: readonly Step[]
  readonly save: string | null
  readonly json: boolean
  /** Open questions make the exit code 3. */
  readonly strict: boolean
  readonly bundle: string
  /** What alerts and prompts are answered with; `null`: OK or YES, whichever there is. */
  readonly answer: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE' | null
  /** Typed into prompts. */
  readonly text: string
}

const USAGE = `npm run sheets -- FILE.xlsx --menu "PUG > Hitung Indikator PUG" [--menu …] [--call FUNCTION]
  [--save OUT.xlsx] [--json] [--strict] [--answer OK|CANCEL|YES|NO|CLOSE] [--text TEXT] [--bundle FOLDER]`

const ANSWERS = ['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'] as const

/** Throws in plain words where the command line makes no sense. */
export function readArguments(args: readonly string[]): CliOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: {
      menu: { type: 'string', multiple: true },
      call: { type: 'string', multiple: true },
      save: { type: 'string' },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      bundle: { type: 'string', default: BUILT_ADD_ON },
      answer: { type: 'string' },
      text: { type: 'string', default: '' },
    },
  })
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new Error(`Give one .xlsx file.\n${USAGE}`)
  const answer = ANSWERS.find((button) => button === values.answer?.toUpperCase()) ?? null
  if (values.answer !== undefined && answer === null) throw new Error(`--answer is one of ${ANSWERS.join(', ')}.`)
  return {
    file,
    steps: tokens.flatMap((token): Step[] => {
      if (token.kind !== 'option' || token.value === undefined) return []
      if (token.name === 'menu')
        return [{ kind: 'menu', path: token.value.split('>').map((caption) => caption.trim()) }]
      return token.name === 'call' ? [{ kind: 'call', functionName: token.value }] : []
    }),
    save: values.save ?? null,
    json: values.json,
    strict: values.strict,
    bundle: values.bundle,
    answer,
    text: values.text,
  }
}
