// Listens to IndexedDB itself, in a browser as in Node: what was begun, read and written.

export interface Spy {
  /** `mode durability` of every transaction begun. */
  readonly begun: string[]
  /** `table` of every reading request. */
  readonly read: { readonly table: string; readonly query: unknown }[]
  readonly written: string[]
  /** Begins anew. */
  readonly forget: () => void
  readonly stop: () => void
}

const READING = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor']
const WRITING = ['put', 'add', 'delete', 'clear']

type Method = (this: object, ...given: unknown[]) => unknown

/** To be called before the database is opened: whoever opens it may keep its methods. */
export function spyOnDatabase(): Spy {
  const spy = { begun: [] as string[], read: [] as Spy['read'][number][], written: [] as string[] }
  const stops = [
    around(IDBDatabase.prototype, 'transaction', (_self, _given, made) => {
      const { mode, durability } = made as IDBTransaction
      spy.begun.push(`${mode} ${durability}`)
    }),
    ...READING.flatMap((name) =>
      [IDBObjectStore.prototype, IDBIndex.prototype].map((prototype) =>
        around(prototype, name, (self, given) =>
          spy.read.push({ table: tableOf(self), query: given[0] })
        )
      )
    ),
    ...WRITING.map((name) =>
      around(IDBObjectStore.prototype, name, (self) => spy.written.push(tableOf(self)))
    )
  ]
  return {
    ...spy,
    forget: () => {
      for (const list of Object.values(spy)) list.splice(0)
    },
    stop: () => {
      for (const stop of stops) stop()
    }
  }
}

/** Until stopped the disk refuses to write to a table: at once, or at the very end when all seemed well. */
export function failAt(table: string, when: 'at-once' | 'at-the-end'): () => void {
  return around(IDBObjectStore.prototype, 'put', (self, _given, made) => {
    if (tableOf(self) !== table) return
    if (when === 'at-once') throw new DOMException('the disk is full', 'QuotaExceededError')
    const request = made as IDBRequest
    request.addEventListener('success', () => request.transaction?.abort())
  })
}

function tableOf(self: object): string {
  return self instanceof IDBIndex ? self.objectStore.name : (self as IDBObjectStore).name
}

function around(
  prototype: object,
  name: string,
  after: (self: object, given: readonly unknown[], made: unknown) => void
): () => void {
  const methods = prototype as Record<string, Method>
  const before = methods[name]
  if (!before) return () => undefined
  methods[name] = function (this: object, ...given: unknown[]) {
    const made = before.apply(this, given)
    after(this, given, made)
    return made
  }
  return () => void (methods[name] = before)
}
