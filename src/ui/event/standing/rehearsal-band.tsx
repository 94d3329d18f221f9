import { useEffect, useState } from 'preact/hooks'
import { GraduationCap } from 'lucide'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useEventInSight } from '../use-chosen-event.ts'
import { useStandingWords } from './words/words.ts'

/** On every screen while the event in sight is a rehearsal; its papers say so as long as it is, the band until somebody hides it. */
export function RehearsalBand() {
  const words = useStandingWords()
  const event = useEventInSight()?.view.event
  const [hidden, setHidden] = useState('')
  const isRehearsal = event?.rehearsal === true
  useEffect(() => {
    const { dataset } = document.documentElement
    if (isRehearsal) dataset['rehearsal'] = 'yes'
    else delete dataset['rehearsal']
  }, [isRehearsal])
  if (!event || !isRehearsal || hidden === event.id) return null
  return (
    <aside class="band" aria-label={words.band}>
      <Icon of={GraduationCap} />
      <span>{words.band}</span>
      <span class="spacer" />
      <Button kind="quiet" onPress={() => setHidden(event.id)}>
        {words.hide}
      </Button>
    </aside>
  )
}
