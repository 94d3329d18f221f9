// Files that other apps hand to this one: by the share sheet (the worker keeps them in a cache until the page is there) and by opening them.
import { createEmitter, type Watch } from '../lib/emitter.ts'
import { ARRIVALS } from './arrivals-cache.ts'

export interface Arrivals {
  /** The oldest that nobody has taken yet. */
  readonly file: Watch<Uint8Array | null>
  /** The file shown is done with. */
  readonly take: () => void
}

/** Chromium's only, so the compiler does not know it. */
declare global {
  interface Window {
    readonly launchQueue?: {
      readonly setConsumer: (
        consume: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void
      ) => void
    }
  }
}

export function openArrivals(warn: (problem: unknown) => void): Arrivals {
  const waiting: Uint8Array[] = []
  const file = createEmitter<Uint8Array | null>(null)
  const add = (bytes: Uint8Array) => {
    waiting.push(bytes)
    if (waiting.length === 1) file.emit(bytes)
  }
  readShared(add).catch(warn)
  window.launchQueue?.setConsumer(({ files = [] }) => {
    for (const handle of files)
      handle
        .getFile()
        .then((opened) => opened.arrayBuffer())
        .then((bytes) => add(new Uint8Array(bytes)))
        .catch(warn)
  })
  return {
    file: file.watch,
    take() {
      waiting.shift()
      file.emit(waiting[0] ?? null)
    }
  }
}

/** Out of the cache before anybody sees it: a file that breaks a screen must not come again at every start. */
async function readShared(add: (bytes: Uint8Array) => void): Promise<void> {
  if (!('caches' in globalThis) || !(await caches.has(ARRIVALS))) return
  const cache = await caches.open(ARRIVALS)
  for (const request of await cache.keys()) {
    const response = await cache.match(request)
    await cache.delete(request)
    if (response) add(new Uint8Array(await response.arrayBuffer()))
  }
}
