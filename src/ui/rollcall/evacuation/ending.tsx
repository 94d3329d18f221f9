import { Info, Siren } from 'lucide'
import type { RollCallHead, RollCallView } from '../../../kit/rollcall/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useWhose } from '../use-whose.ts'
import { useRollCallWords } from '../words/words.ts'

/** What needs a person at the end of the page: badges nobody knows, another roll call, and the end of this one. */
export function Ending({ view }: { view: RollCallView }) {
  const { kit, commands, router } = useApp()
  const common = useCommonWords()
  const words = useRollCallWords().evacuation
  const doing = useDoing()
  const me = useLive(() => kit.me, [kit])
  const { head, counts, unclear, apart } = view
  const { event, id: rollCall, session } = head
  const isDone = counts.missing === 0
  const mayEnd = !head.ended && (isDone || me?.role === 'organizer')
  const another = () =>
    doing.run(
      () => commands.beginRollCall({ event, session, why: 'evacuation', isNew: true }),
      (id) => router.go('evacuation', id)
    )
  return (
    <div class="stack ending">
      {unclear.map(({ number, device }) => (
        <Note key={number} kind="ask" icon={Info} title={words.unclear(number)}>
          {words.unclearNext(device)}
        </Note>
      ))}
      {apart.map((one) => (
        <Apart key={one.id} of={one} into={head} />
      ))}
      <FaultNote fault={doing.fault} />
      <div class="acts2">
        {mayEnd && (
          <Button
            big
            kind="quiet"
            busy={doing.busy}
            onPress={() => doing.run(() => commands.endRollCall({ event, rollCall }))}
          >
            {isDone ? words.end : words.endOpen(counts.missing)}
          </Button>
        )}
        <Button kind="quiet" big icon={Siren} onPress={another}>
          {words.fresh}
        </Button>
      </div>
      {head.ended && <p class="sub">{common.time(head.ended.at)}</p>}
    </div>
  )
}

function Apart({ of, into }: { of: RollCallHead; into: RollCallHead }) {
  const { commands } = useApp()
  const common = useCommonWords()
  const words = useRollCallWords().evacuation
  const whose = useWhose()
  const doing = useDoing()
  const join = { event: into.event, rollCall: into.id, other: of.id }
  return (
    <Note kind="ask" title={words.apart(common.time(of.began.at), whose(of.began))}>
      <p>{words.apartNext}</p>
      <FaultNote fault={doing.fault} />
      <p class="gap">
        <Button busy={doing.busy} onPress={() => doing.run(() => commands.joinRollCalls(join))}>
          {words.join}
        </Button>
      </p>
    </Note>
  )
}
