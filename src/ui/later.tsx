import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Failed } from './parts/failed.tsx'

const pending = new Set<() => Promise<boolean>>()

/** A screen that is fetched after the first picture, or when somebody is faster. Its file is precached like every other. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetched = () =>
    load().then(
      (component) => {
        loaded = component
        return true
      },
      () => false
    )
  pending.add(fetched)
  return function Later(props: Props) {
    const [state, setState] = useState<'coming' | 'here' | 'missing'>(loaded ? 'here' : 'coming')
    const fetchNow = () => {
      setState('coming')
      void fetched().then((came) => setState(came ? 'here' : 'missing'))
    }
    useEffect(() => {
      // It may have come between the first picture and now.
      if (loaded) setState('here')
      else fetchNow()
    }, [])
    const Shown = loaded
    if (Shown) return <Shown {...props} />
    return state === 'missing' ? <Failed again={fetchNow} /> : null
  }
}

/** Brings all of it in, so that a page still open when a new version comes has every piece of its own. */
export async function fetchAll(): Promise<void> {
  const rest = [...pending]
  pending.clear()
  // What does not come now is fetched again, and told, when somebody opens it.
  for (const fetched of rest) await fetched()
}
