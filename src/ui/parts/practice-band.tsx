import { GraduationCap } from 'lucide'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { useCommonWords } from '../words/common/words.ts'

/** Says on every screen that these records are invented. */
export function PracticeBand() {
  const { kit, environment } = useApp()
  const { practice } = useCommonWords()
  const me = useLive(() => kit.me, [kit])
  if (!me?.practice) return null
  return (
    <aside class="band" aria-label={practice.band}>
      <Icon of={GraduationCap} />
      <span>{practice.band}</span>
      <span class="spacer" />
      <Button kind="quiet" onPress={() => void environment.leavePractice()}>
        {practice.leave}
      </Button>
    </aside>
  )
}
