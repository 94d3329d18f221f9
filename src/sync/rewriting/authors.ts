// Whose client ids records were written under that an organizer took over from another device.
import { bytesToHex } from '../../lib/bytes.ts'
import type { Adopted } from '../../protocol/body.ts'
import { clientId } from '../../seal/client-id.ts'
import type { Authors } from '../../store/db.ts'

export function authorsOf(lineage: Uint8Array, adopted: readonly Adopted[]): Authors {
  return adopted.flatMap(({ device, sessions }) =>
    sessions.map((sess) => [clientId(lineage, device, sess), bytesToHex(device)] as const)
  )
}
