import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

const pending = new Set<() => Promise<unknown>>()

/** A screen that is fetched after the first picture, or when somebody is faster. Its file is precached like every other. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetched = () => load().then((component) => (loaded = component))
  pending.add(fetched)
  return function Later(props: Props) {
    const [, setReady] = useState(loaded !== null)
    useEffect(() => {
      // It may have come between the first picture and now.
      if (loaded) setReady(true)
      else void fetched().then(() => setReady(true))
    }, [])
    const Shown = loaded
    return Shown ? <Shown {...props} /> : null
  }
}

/** Brings all of it in, so that a page still open when a new version comes has every piece of its own. */
export async function fetchAll(): Promise<void> {
  const rest = [...pending]
  pending.clear()
  for (const fetched of rest) await fetched()
}
