import type { Db } from '../../src/store/db.ts'

/** A database as JSON: bytes stand as `{ "$bytes": base64 }`. */
export interface Dump {
  readonly version: number
  readonly tables: readonly DumpedTable[]
}

export interface DumpedTable {
  readonly name: string
  readonly key: string | string[]
  readonly indexes: readonly { readonly name: string; readonly key: string | string[] }[]
  /** One JSON text a row. */
  readonly rows: readonly string[]
}

export async function dumpOf(db: Db): Promise<Dump> {
  const tables: DumpedTable[] = []
  for (const table of db.tables) {
    const { primKey, indexes } = table.schema
    const rows: unknown[] = await table.toArray()
    tables.push({
      name: table.name,
      key: primKey.keyPath ?? '',
      indexes: indexes.map(({ name, keyPath }) => ({ name, key: keyPath ?? '' })),
      rows: rows.map((row) => JSON.stringify(row, withoutBytes))
    })
  }
  // as Dexie counts in IndexedDB
  return { version: Math.round(db.verno * 10), tables }
}

function withoutBytes(_name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') }
  if (value instanceof Map) return { $map: [...(value as Map<unknown, unknown>)] }
  return value
}
