import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import { BUILT_ADD_ON } from '../../local-sheets/runtime/bundle.ts'
import { type OpenSession, openSession } from '../../local-sheets/session/open-session.ts'
import { pairDevice } from '../../shared/protocol/client/ask.ts'
import type { Connection } from '../../shared/protocol/client/ports.ts'
import { newDevice, portsOver } from '../shared/protocol/device.ts'

const NOON = Date.UTC(2026, 2, 15, 5)

/** A workbook of its own whose add-on is, or is not yet, a web app. */
export interface EvidenceSession {
  readonly session: OpenSession
  readonly ports: ReturnType<typeof portsOver>
  /** As if somebody had deployed the script. */
  deploy(): void
  /** A browser is paired by the code that a person reads off the panel. */
  pair(code: string, name: string): Promise<Connection>
  close(): Promise<void>
}

export async function openEvidenceSession(
  sheets: Readonly<Record<string, (string | number)[][]>> = { Sheet1: [['']] },
): Promise<EvidenceSession> {
  const folder = await mkdtemp(join(tmpdir(), 'bukti-'))
  const file = join(folder, 'buku.xlsx')
  await writeFile(file, await writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) }))
  const session = await openSession({ file, bundle: BUILT_ADD_ON, now: () => NOON, userEmail: 'rina@bengkayang.go.id' })
  const address = `http://127.0.0.1/macros/s/${session.webApp.id}/exec`
  const ports = portsOver(
    async (body) => {
      const { reply } = await session.webApp.serve({
        method: 'POST',
        pathInfo: '',
        queryString: '',
        body: { contents: body, length: Buffer.byteLength(body), type: 'text/plain' },
      })
      if (reply.kind === 'failed') throw new Error(reply.message)
      return { status: 200, text: reply.content }
    },
    () => NOON,
  )
  return {
    session,
    ports,
    deploy: () => session.webApp.publish(address),
    async pair(code, name) {
      const { publicKey, signer } = await newDevice()
      const outcome = await pairDevice(ports, signer, { address, code, publicKey, name, officer: 'Rina' })
      if (outcome.kind !== 'accepted') throw new Error(`not paired: ${JSON.stringify(outcome)}`)
      return { address, register: outcome.answer.register, signer }
    },
    async close() {
      await session.close()
      await rm(folder, { recursive: true })
    },
  }
}
