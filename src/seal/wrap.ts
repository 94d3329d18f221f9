// Content keys sealed to one recipient (HPKE, RFC 9180, base mode): only the holder of the private key can open them.
import { joinBytes } from '../lib/bytes.ts'
import { encodeCbor } from '../protocol/cbor.ts'
import type { KeyWrap } from '../protocol/entry.ts'
import { bufferOf, hpke, wrapInfo } from './hpke.ts'

export interface ScopeKey {
  readonly scope: string
  readonly key: Uint8Array
}

export interface ToWrap {
  readonly ws: Uint8Array
  /** Id of the device, invitation or recovery key. */
  readonly recipient: Uint8Array
  readonly kemPk: Uint8Array
  readonly keys: readonly ScopeKey[]
  /** 32 fresh random bytes; the ephemeral key is made from them. */
  readonly entropy: Uint8Array
}

export async function wrap(toWrap: ToWrap): Promise<KeyWrap> {
  const suite = await hpke()
  const content = encodeCbor(toWrap.keys.map(({ scope, key }) => [scope, key]))
  const { enc, ct } = await suite.seal(
    {
      recipientPublicKey: await suite.kem.importKey('raw', bufferOf(toWrap.kemPk)),
      info: bufferOf(wrapInfo(toWrap.ws, toWrap.recipient)),
      ekm: bufferOf(toWrap.entropy)
    },
    bufferOf(content)
  )
  return {
    recipient: toWrap.recipient,
    blob: joinBytes(new Uint8Array(enc), new Uint8Array(ct))
  }
}
