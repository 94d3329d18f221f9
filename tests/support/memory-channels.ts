import type { Environment } from '../../src/kit/environment.ts'

/** BroadcastChannel of one device without a browser: all hear it but the one who tells, and never at once. */
export function createChannels(): Environment['channel'] {
  const earsByName = new Map<string, Set<(message: unknown) => void>>()
  return (name, hear) => {
    const ears = earsByName.get(name) ?? new Set()
    earsByName.set(name, ears)
    const ear = (message: unknown): void => hear(message)
    ears.add(ear)
    return {
      tell(message) {
        const copy: unknown = structuredClone(message)
        const others = [...ears].filter((other) => other !== ear)
        queueMicrotask(() => {
          for (const other of others) if (ears.has(other)) other(copy)
        })
      },
      stop: () => void ears.delete(ear)
    }
  }
}
