import type { Session } from '../session/session.ts'
import type { Api } from './api.ts'
import type { LivePages } from './live-pages.ts'
import { requestSchemas } from './requests.ts'
import type { Stage } from './stage.ts'

/** What a request may touch. */
export interface Backstage {
  readonly session: Session
  readonly stage: Stage
  readonly pages: LivePages
}

type Answers = {
  readonly [Name in keyof Api]: (
    backstage: Backstage,
    request: Api[Name]['request'],
  ) => Api[Name]['reply'] | Promise<Api[Name]['reply']>
}

const answers: Answers = {
  overview: ({ session }) => ({ summary: session.summary(), menus: session.menus() }),
  window: ({ session }, request) => session.window(request),
  totals: ({ session }, request) => session.totals(request),
  select: ({ session }, request) => {
    session.select(request)
    return null
  },
  edit: ({ session }, request) => session.edit(request),
  editArea: ({ session }, request) => session.editArea(request),
  fold: ({ session }, request) => {
    session.fold(request)
    return null
  },
  undo: ({ session }) => session.undo(),
  redo: ({ session }) => session.redo(),
  async run({ session, stage, pages }, request) {
    pages.tell(stage.runStarted())
    try {
      return await session.run(request)
    } finally {
      pages.tell(stage.runEnded())
    }
  },
  answer: ({ session, stage, pages }, { dialogId, answer }) => {
    session.answer(dialogId, answer)
    pages.tell(stage.answered(dialogId))
    return null
  },
  closePanel: ({ stage, pages }, { panelId }) => {
    pages.tell(stage.panelClosed(panelId))
    return null
  },
  async save({ session }) {
    await session.save()
    return null
  },
}

export type Dispatched =
  | { readonly kind: 'reply'; readonly reply: unknown }
  | { readonly kind: 'unknownName' }
  | { readonly kind: 'badRequest'; readonly message: string }

/** Answers `POST /api/NAME`. Errors of the session pass through: the server turns them into one sentence. */
export async function dispatch(backstage: Backstage, name: string, body: unknown): Promise<Dispatched> {
  return isName(name) ? reply(backstage, name, body) : { kind: 'unknownName' }
}

async function reply<Name extends keyof Api>(backstage: Backstage, name: Name, body: unknown): Promise<Dispatched> {
  const parsed = requestSchemas[name].safeParse(body)
  if (!parsed.success) return { kind: 'badRequest', message: parsed.error.issues.map(describe).join('; ') }
  return { kind: 'reply', reply: await answers[name](backstage, parsed.data) }
}

function describe(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${issue.path.join('.')}: ${issue.message}`
}

function isName(name: string): name is keyof Api {
  return Object.hasOwn(answers, name)
}
