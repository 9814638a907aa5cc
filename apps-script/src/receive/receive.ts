import { readDevice, readNonces, writeNonces } from '../../../shared/evidence/ledger/devices.ts'
import { readRegisterId } from '../../../shared/evidence/ledger/head.ts'
import { authenticate, authenticateNewcomer } from '../../../shared/protocol/authenticate.ts'
import { parseBody, parsePayload, refused } from '../../../shared/protocol/body.ts'
import { remember } from '../../../shared/protocol/nonces.ts'
import { pairPayloadSchema } from '../../../shared/protocol/payloads.ts'
import type { Request } from '../../../shared/protocol/request.ts'
import { sha256OfText } from '../services/digest.ts'
import { underScriptLock } from '../services/script-lock.ts'
import { type Memory, openMemory } from '../services/script-memory.ts'
import { acceptClip } from './accept-clip.ts'
import type { Reply } from './answers.ts'
import { answerCatalog } from './catalog.ts'
import { keepFile } from './keep-file.ts'
import { pairWith } from './pair.ts'
import { revokeSender } from './revoke.ts'
import { tellStatus } from './status.ts'

/** ms that a request waits for others; then the device tries again. */
const PATIENCE = 25_000

/** Everything that is asked of a request, in the protocol's order; the first that is wrong is the answer. */
export function receive(body: string): Reply {
  const parsed = parseBody(body)
  if ('refused' in parsed) return parsed
  const { request } = parsed
  const reply = underScriptLock(PATIENCE, () => admit(request, openMemory(), Date.now()))
  if (reply === null) return refused('busy')
  // Reading the office's sheets takes a while and changes nothing: nobody needs to wait for it.
  return reply === 'catalog' ? answerCatalog(request) : reply
}

function admit(request: Request, memory: Memory, now: number): Reply | 'catalog' {
  const gate = {
    register: readRegisterId(memory.values()) ?? '',
    nonces: readNonces(memory.values()),
    now,
    sha256OfText,
  }
  if (request.kind === 'pair') {
    const wish = parsePayload(request.payload, pairPayloadSchema)
    if ('refused' in wish) return wish
    return authenticateNewcomer(request, wish.value.publicKey, gate) ?? pairWith(request, wish.value, memory, now)
  }
  const refusal = authenticate(request, readDevice(memory.values(), request.device), gate)
  if (refusal) return refusal
  const nonces = remember(gate.nonces, request.nonce, Date.parse(request.time), now)
  if (nonces === null) return refused('tooMany')
  return handle(request, withFirstWrite(memory, writeNonces(nonces)), now)
}

function handle(request: Request, memory: Memory & { settle(): void }, now: number): Reply | 'catalog' {
  try {
    switch (request.kind) {
      case 'clip':
        return acceptClip(request, memory, now)
      case 'file':
        return keepFile(request, memory, now)
      case 'status':
        return tellStatus(request, memory, now)
      case 'revokeSelf':
        return revokeSender(request, memory, now)
      default:
        return 'catalog'
    }
  } finally {
    memory.settle()
  }
}

/** The used nonce goes along with whatever is written first; if nothing is, by itself. A write costs as much as a read. */
function withFirstWrite(memory: Memory, first: Readonly<Record<string, string>>): Memory & { settle(): void } {
  let isWritten = false
  const write = (changes: Readonly<Record<string, string>>) => {
    memory.write(isWritten ? changes : { ...first, ...changes })
    isWritten = true
  }
  return {
    values: memory.values,
    write,
    settle: () => {
      if (!isWritten) write({})
    },
  }
}
