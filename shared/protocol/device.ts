import * as z from 'zod/mini'
import { deviceIdSchema, momentSchema, publicKeySchema } from './identifiers.ts'

/** A paired device. It stays known when it is revoked: its clips must be verifiable for as long as they are kept. */
export const deviceSchema = z.object({
  id: deviceIdSchema,
  publicKey: publicKeySchema,
  name: z.string(),
  officer: z.string(),
  since: momentSchema,
  lastClip: z.nullable(momentSchema),
  revoked: z.nullable(momentSchema),
})
export type Device = z.infer<typeof deviceSchema>

/** Devices of one register, revoked ones included. */
export const mostDevices = 150
