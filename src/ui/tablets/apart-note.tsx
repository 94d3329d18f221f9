import { Archive } from 'lucide'
import { ok } from '../../lib/result.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { AskRow } from '../parts/ask-row.tsx'
import { to } from '../routes.ts'
import { useAsk } from './use-ask.ts'
import { useAccessWords } from './words/words.ts'

/** A line on まとめ while something is set apart; silent when there is nothing, or nobody to ask. */
export function ApartNote() {
  const { kit, commands } = useApp()
  const { apart: words } = useAccessWords()
  const practice = useLive(() => kit.me, [kit])?.practice !== false
  const { asked } = useAsk(
    () => (practice ? Promise.resolve(ok([])) : commands.apart()),
    [commands, practice]
  )
  if (asked.state !== 'here' || asked.value.length === 0) return null
  // what cannot be read here is one at least
  const records = asked.value.reduce((sum, one) => sum + Math.max(1, one.records), 0)
  return (
    <AskRow icon={Archive} href={to('tablets', 'apart')} title={words.line(records)}>
      {words.lineNext}
    </AskRow>
  )
}
