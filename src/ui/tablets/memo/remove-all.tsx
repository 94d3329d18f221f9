import { useState } from 'preact/hooks'
import { Trash2 } from 'lucide'
import { Button } from '../../parts/button.tsx'
import { useHandoverWords } from '../../carry/words/words.ts'

/** The first press asks, the second one does it. */
export function RemoveAll({ people, onRemove }: { people: number; onRemove: () => void }) {
  const { memo: words } = useHandoverWords()
  const [asked, setAsked] = useState(false)
  if (people === 0) return null
  const press = () => {
    if (asked) onRemove()
    setAsked(!asked)
  }
  return (
    <Button kind={asked ? 'stop' : 'quiet'} icon={Trash2} onPress={press}>
      {asked ? words.removeAllSure(people) : words.removeAll(people)}
    </Button>
  )
}
