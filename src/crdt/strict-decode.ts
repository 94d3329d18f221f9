// Reads the bytes of a Yjs V1 update without touching a document, and refuses early what no tablet of ours writes:
// the decoder of Yjs, its reading hands bound. What passes here means the same to Y.applyUpdate, and costs no more than its bytes.
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { no, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import type { UpdateFault } from './fault.ts'
import {
  MAX_CLIENTS,
  MAX_LIST_VALUES,
  MAX_STRUCTS,
  MAX_TEXT_BYTES,
  MAX_UPDATE_BYTES
} from './limits.ts'
import type { Scalar } from './tuple.ts'

export interface DeletedRange {
  readonly clock: number
  readonly len: number
}
export interface DecodedUpdate {
  readonly structs: readonly (Y.Item | Y.GC | Y.Skip)[]
  readonly deletes: ReadonlyMap<number, readonly DeletedRange[]>
}
type Reader = ReturnType<typeof decoding.createDecoder>

/** `mostClients`: a generation's base holds those of all writers. */
export function decodeStrictly(
  update: Uint8Array,
  mostClients = MAX_CLIENTS
): Result<DecodedUpdate, UpdateFault> {
  if (update.length > MAX_UPDATE_BYTES) return no({ kind: 'malformed', why: 'size' })
  let reader: Reader | undefined
  // Yjs calls this with `new`; a constructor may hand out another object
  function StrictDecoder(rest: Reader): Y.UpdateDecoderV1 {
    reader = rest
    return bindReader(rest, mostClients)
  }
  try {
    const { structs, ds } = Y.decodeUpdateV2(
      update,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only ever called with `new`
      StrictDecoder as unknown as typeof Y.UpdateDecoderV1
    )
    if (reader?.pos !== update.length) return no({ kind: 'malformed', why: 'bytes' })
    return ok({ structs, deletes: ds.clients })
  } catch {
    // Yjs and lib0 answer bad bytes by throwing; nothing was built yet but what is dropped here
    return no({ kind: 'malformed', why: 'bytes' })
  }
}

function bindReader(rest: Reader, mostClients: number): Y.UpdateDecoderV1 {
  const strict = new Y.UpdateDecoderV1(rest)
  const clients = new Set<number>()
  let structs = 0
  let deletes = 0
  strict.readClient = () => {
    const client = decoding.readVarUint(rest)
    // a second block of one client would silently replace the first in Y.applyUpdate
    demand(!clients.has(client) && clients.size < mostClients)
    clients.add(client)
    return client
  }
  strict.readInfo = () => {
    demand(++structs <= MAX_STRUCTS)
    return readByte(rest)
  }
  strict.readDsLen = () => {
    demand(++deletes <= MAX_STRUCTS)
    return decoding.readVarUint(rest)
  }
  strict.readAny = () => readValue(rest)
  strict.readTypeRef = () => {
    const type = decoding.readVarUint(rest)
    demand(type === MAP_TYPE)
    return type
  }
  strict.readJSON = refuse
  strict.readKey = refuse
  return strict
}

/** `YMapRefID` of Yjs. */
const MAP_TYPE = 1

/** Thrown to stop Yjs in the middle of reading; `decodeStrictly` alone catches it. */
function demand(claim: boolean): void {
  if (!claim) throw new Error('not an update of ours')
}

/** JSON, formats and embeds are never written; their parser would recurse as deep as the bytes say. */
function refuse(): never {
  throw new Error('content that is never written')
}

/** A scalar, or one flat list of them: an object could bring `__proto__`, a nest could exhaust the stack. */
function readValue(rest: Reader): Scalar | Scalar[] {
  const tag = readByte(rest)
  if (tag !== LIST_TAG) return readScalar(rest, tag)
  const length = decoding.readVarUint(rest)
  demand(length <= MAX_LIST_VALUES)
  const list: Scalar[] = []
  for (let at = 0; at < length; at++) list.push(readScalar(rest, readByte(rest)))
  return list
}

const LIST_TAG = 117

/** The tags of lib0's `writeAny`; undefined (127), bigint (122) and object (118) are refused. */
function readScalar(rest: Reader, tag: number): Scalar {
  switch (tag) {
    case 116:
      demand(decoding.peekVarUint(rest) <= MAX_TEXT_BYTES)
      // a copy: a view would keep the whole update alive and change with it
      return decoding.readVarUint8Array(rest).slice()
    case 119:
      demand(decoding.peekVarUint(rest) <= MAX_TEXT_BYTES)
      return decoding.readVarString(rest)
    case 120:
      return true
    case 121:
      return false
    case 123:
      return decoding.readFloat64(rest)
    case 124:
      return decoding.readFloat32(rest)
    case 125:
      return readInteger(rest)
    case 126:
      return null
    default:
      throw new Error('a value that is never written')
  }
}

function readInteger(rest: Reader): number {
  demand(decoding.hasContent(rest))
  return decoding.readVarInt(rest)
}

function readByte(rest: Reader): number {
  demand(decoding.hasContent(rest))
  return decoding.readUint8(rest)
}
