// Node's Buffer is not handed on: the rest of the relay sees plain bytes.

export function plainBytes(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function plain<Row extends object>(row: Row): Row {
  for (const [name, value] of Object.entries(row))
    if (Buffer.isBuffer(value)) Object.assign(row, { [name]: plainBytes(value) })
  return row
}
