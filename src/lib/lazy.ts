// Code no first picture needs: fetched when first asked for and kept, and brought in ahead once there is time for it.

const waiting = new Set<() => Promise<unknown>>()

/** What was not reached is asked for again. */
export function lazy<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let fetched: Promise<Value> | null = null
  const load = () =>
    (fetched ??= fetch().catch((problem: unknown) => {
      fetched = null
      throw problem
    }))
  waiting.add(load)
  return load
}

/**
 * Brings in all that was declared so far and what that declares in turn, so that a page still open when a new version comes has every
 * piece of its own. What does not come now is fetched again when it is asked for.
 */
export async function fetchLazyParts(): Promise<void> {
  for (const load of waiting) {
    waiting.delete(load)
    await load().catch(() => undefined)
  }
}
