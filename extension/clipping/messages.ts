import { browser } from 'wxt/browser'
import * as z from 'zod/mini'

const messageSchema = z.discriminatedUnion('kind', [
  /** There is something in the queue, or the officer wants it tried now. */
  z.object({ kind: z.literal('runQueue') }),
  /** Takes a picture during which a popup may close, puts it into the draft, and opens the draft's page. */
  z.object({ kind: z.literal('capture'), draft: z.string(), capture: z.enum(['area', 'page']) }),
  /** Gives up the picture that is being taken into a draft. */
  z.object({ kind: z.literal('cancelCapture'), draft: z.string() }),
  /** Asks a sheet what its form offers now. */
  z.object({ kind: z.literal('refreshSheet'), sheet: z.string() }),
])

/** What a page of the extension asks of the worker. */
export type Message = z.infer<typeof messageSchema>

/** Whether a page of the extension sent a message: what runs in a web page has no orders to give. `root`: the address of the extension. */
export function isOwnPage({ url = '' }: { readonly url?: string | undefined }, root: string): boolean {
  return url.startsWith(root)
}

/** A message as the worker takes it; null for any other. */
export function parseMessage(message: unknown): Message | null {
  const parsed = messageSchema.safeParse(message)
  return parsed.success ? parsed.data : null
}

/** Asks the worker; resolves when it has taken the message in. */
export async function tellWorker(message: Message): Promise<void> {
  await browser.runtime.sendMessage(message)
}

/** Has the worker look at the queue now. Should it be ended meanwhile, the alarm does the same a little later. */
export function pokeQueue(): void {
  tellWorker({ kind: 'runQueue' }).catch((error: unknown) => console.warn(error))
}
