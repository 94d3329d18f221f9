import type { ToldBy } from '../../kit/rollcall/views.ts'
import { useRollCallWords } from './words/words.ts'

/** Who told it, at which tablet: `加納(端末2)`; of this one the name alone. */
export function useWhose(): (told: Pick<ToldBy, 'byName' | 'device' | 'mine'>) => string {
  const words = useRollCallWords()
  return ({ byName, device, mine }) => {
    if (mine) return byName || words.evacuation.thisTablet
    return byName === '' ? device : `${byName}(${device})`
  }
}
