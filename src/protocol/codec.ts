// One message's two directions. Encoding takes what the types allow; decoding takes whatever a stranger sent.
import { no, ok, type Result } from '../lib/result.ts'
import { decodeCbor, encodeCbor, type DecodeFault } from './cbor.ts'
import type { Shape } from './shape.ts'

export interface Codec<Value> {
  readonly limitBytes: number
  readonly encode: (value: Value) => Uint8Array
  readonly decode: (bytes: Uint8Array) => Result<Value, DecodeFault>
}

export function createCodec<Row, Value>(
  limitBytes: number,
  shape: Shape<Row>,
  read: (row: Row) => Value,
  write: (value: Value) => unknown
): Codec<Value> {
  return {
    limitBytes,
    encode: (value) => encodeCbor(write(value)),
    decode(bytes) {
      const row = decodeCbor(bytes, limitBytes, shape)
      return row.ok ? ok(read(row.value)) : no(row.fault)
    }
  }
}
