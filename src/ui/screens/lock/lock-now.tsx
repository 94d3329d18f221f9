import { Lock } from 'lucide'
import { useHand } from '../../hand.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { useLockWords } from './words.ts'

/** Where a PIN is set: draws the curtain before one goes away. */
export function LockNow() {
  const { kit, acts } = useHand()
  const words = useLockWords()
  const state = useLive(() => kit.lock, [kit])
  if (!state?.isSet) return null
  return (
    <Button kind="quiet" icon={Lock} onPress={() => void acts.lockNow('everywhere')}>
      {words.lockNow}
    </Button>
  )
}
