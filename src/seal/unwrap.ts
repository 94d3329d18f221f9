// The way back from wrap. Whoever unwraps still compares each key with the commitment in the control log.
import { no, ok, type Result } from '../lib/result.ts'
import { decodeCbor } from '../protocol/cbor.ts'
import { SCOPES, SCOPE_TEXT_BYTES, WRAP_BYTES } from '../protocol/limits.ts'
import { bytes, list, map, text, tuple } from '../protocol/shape.ts'
import { bufferOf, ENC_BYTES, hpke, wrapInfo } from './hpke.ts'
import type { ScopeKey } from './wrap.ts'

export interface Wrapped {
  readonly ws: Uint8Array
  readonly recipient: Uint8Array
  /** The recipient's receiving seed. */
  readonly seed: Uint8Array
  readonly blob: Uint8Array
}

export type UnwrapFault = { readonly kind: 'bad-seal' } | { readonly kind: 'malformed' }

const scopeKeys = list(
  map(tuple(text(SCOPE_TEXT_BYTES), bytes(32)), ([scope, key]): ScopeKey => ({ scope, key })),
  SCOPES
)

export async function unwrap(wrapped: Wrapped): Promise<Result<readonly ScopeKey[], UnwrapFault>> {
  const content = await opened(wrapped)
  if (content === null) return no({ kind: 'bad-seal' })
  const keys = decodeCbor(content, WRAP_BYTES, scopeKeys)
  return keys.ok ? ok(keys.value) : no({ kind: 'malformed' })
}

async function opened({ ws, recipient, seed, blob }: Wrapped): Promise<Uint8Array | null> {
  const suite = await hpke()
  try {
    const content = await suite.open(
      {
        recipientKey: await suite.kem.importKey('raw', bufferOf(seed), false),
        enc: bufferOf(blob.subarray(0, ENC_BYTES)),
        info: bufferOf(wrapInfo(ws, recipient))
      },
      bufferOf(blob.subarray(ENC_BYTES))
    )
    return new Uint8Array(content)
  } catch {
    // The library throws whatever is wrong: another key, another workspace, damaged bytes.
    return null
  }
}
