import type { Environment } from '../../src/kit/environment.ts'

interface Claim {
  readonly held: () => Promise<void>
  over: boolean
}

/** Web Locks of one device without a browser: one owner a name, the others queue, a thief goes first. */
export function createLocks(): Environment['lock'] {
  const queueByName = new Map<string, Claim[]>()

  function run(name: string, claim: Claim): void {
    const done = (): void => leave(name, claim)
    // A turn later, as browsers grant: never inside the call that asked.
    queueMicrotask(() => {
      if (!claim.over) claim.held().then(done, done)
    })
  }

  function leave(name: string, claim: Claim): void {
    const queue = queueByName.get(name) ?? []
    const wasOwner = queue[0] === claim
    claim.over = true
    const rest = queue.filter((other) => other !== claim)
    queueByName.set(name, rest)
    if (wasOwner && rest[0] !== undefined) run(name, rest[0])
  }

  return (name, held, steal = false) => {
    const claim: Claim = { held, over: false }
    const queue = queueByName.get(name) ?? []
    if (steal && queue[0] !== undefined) queue[0].over = true
    const waiting = steal ? queue.slice(1) : queue
    const next = steal ? [claim, ...waiting] : [...waiting, claim]
    queueByName.set(name, next)
    if (next[0] === claim) run(name, claim)
    return () => leave(name, claim)
  }
}
