import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { lazy } from '../lib/lazy.ts'
import { Failed } from './parts/failed.tsx'
import { loadSpokenWords } from './words/define.ts'

/** A screen that is fetched after the first picture, or when somebody is faster. Its file is precached like every other. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const fetched = lazy(async () => {
    const component = await load()
    await loadSpokenWords()
    loaded = component
  })
  return function Later(props: Props) {
    const [state, setState] = useState<'coming' | 'here' | 'missing'>(loaded ? 'here' : 'coming')
    const fetchNow = () => {
      setState('coming')
      fetched().then(
        () => setState('here'),
        () => setState('missing')
      )
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
