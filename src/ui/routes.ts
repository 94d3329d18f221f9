import { signal, type ReadonlySignal } from '@preact/signals'
import type { Stop } from '../lib/emitter.ts'

/** `#/import/roster` is path `import`, rest `['roster']`; a lone `#/` is path ``. */
export interface Route {
  readonly path: string
  readonly rest: readonly string[]
}

/** The part of window that routing needs. */
export interface Address {
  readonly location: { hash: string; replace: (address: string) => void }
  readonly history: { readonly back: () => void }
  readonly addEventListener: (type: 'hashchange', act: () => void) => void
  readonly removeEventListener: (type: 'hashchange', act: () => void) => void
}

export interface Router {
  readonly route: ReadonlySignal<Route>
  readonly go: (...parts: readonly string[]) => void
  /** Goes without leaving the present screen in the history. */
  readonly replace: (...parts: readonly string[]) => void
  readonly close: Stop
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // a half-typed %: taken as written
  }
}

export function readRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/u, '').split('/').filter(Boolean).map(decode)
  return { path: parts[0] ?? '', rest: parts.slice(1) }
}

/** The address of a screen, for `href`. */
export function to(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`
}

export function openRouter(address: Address): Router {
  const route = signal(readRoute(address.location.hash))
  const follow = () => {
    route.value = readRoute(address.location.hash)
  }
  address.addEventListener('hashchange', follow)
  return {
    route,
    go(...parts) {
      address.location.hash = to(...parts)
      follow()
    },
    replace(...parts) {
      address.location.replace(to(...parts))
      follow()
    },
    close: () => address.removeEventListener('hashchange', follow)
  }
}
