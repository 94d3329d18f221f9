// Writes Yjs V1 updates struct by struct, right and wrong ones alike.
import * as encoding from 'lib0/encoding'

export type Bytes = (encoder: encoding.Encoder) => void
export interface Block {
  readonly client: number
  readonly clock: number
  readonly structs: readonly Bytes[]
}
export type StructId = readonly [client: number, clock: number]
export type Deletes = readonly (readonly [client: number, clock: number, len: number])[]

export function anUpdate(blocks: readonly Block[], deletes: Deletes = []): Uint8Array {
  return encoded((encoder) => {
    encoding.writeVarUint(encoder, blocks.length)
    for (const { client, clock, structs } of blocks) {
      encoding.writeVarUint(encoder, structs.length)
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, clock)
      for (const struct of structs) struct(encoder)
    }
    encoding.writeVarUint(encoder, deletes.length)
    for (const [client, clock, len] of deletes)
      for (const value of [client, 1, clock, len]) encoding.writeVarUint(encoder, value)
  })
}

export function encoded(write: Bytes): Uint8Array {
  const encoder = encoding.createEncoder()
  write(encoder)
  return encoding.toUint8Array(encoder)
}

interface Item {
  readonly content: number
  readonly origin?: StructId
  readonly right?: StructId
  readonly root?: string
  readonly parent?: StructId
  readonly key?: string
  readonly body: Bytes
}

export function anItem({ content, origin, right, root, parent, key, body }: Item): Bytes {
  return (encoder) => {
    const info = content | (origin ? 0x80 : 0) | (right ? 0x40 : 0) | (key === undefined ? 0 : 0x20)
    encoding.writeUint8(encoder, info)
    for (const id of [origin, right]) if (id) writeId(encoder, id)
    if (!origin && !right) {
      encoding.writeVarUint(encoder, root === undefined ? 0 : 1)
      if (root !== undefined) encoding.writeVarString(encoder, root)
      if (parent) writeId(encoder, parent)
      if (key !== undefined) encoding.writeVarString(encoder, key)
    }
    body(encoder)
  }
}

function writeId(encoder: encoding.Encoder, [client, clock]: StructId): void {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}

/** Content 8: values as lib0 writes them. */
export function any(...values: readonly encoding.AnyEncodable[]): Bytes {
  return (encoder) => {
    encoding.writeVarUint(encoder, values.length)
    for (const value of values) encoding.writeAny(encoder, value)
  }
}

/** Content 7: 0 Y.Array, 1 Y.Map, 2 Y.Text … */
export function type(ref: number): Bytes {
  return (encoder) => encoding.writeVarUint(encoder, ref)
}

export function number(value: number): Bytes {
  return (encoder) => encoding.writeVarUint(encoder, value)
}

export function text(value: string): Bytes {
  return (encoder) => encoding.writeVarString(encoder, value)
}

/** Info 0: garbage collected. Info 10: skipped. */
export function aHole(info: 0 | 10, length: number): Bytes {
  return (encoder) => {
    encoding.writeUint8(encoder, info)
    encoding.writeVarUint(encoder, length)
  }
}
