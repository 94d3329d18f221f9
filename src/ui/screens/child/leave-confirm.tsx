import { HandHeart } from 'lucide'
import { nameOf, yomiOf } from '../../../domain/people.ts'
import type { Card } from '../../../kit/views.ts'
import type { Doing } from '../../doing.ts'
import { useWords } from '../../hand.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Step } from '../../parts/step.tsx'
import type { Chosen } from './leave-picker.tsx'

export function LeaveConfirm({
  leaving,
  chosen,
  doing,
  onBack,
  onDone
}: {
  leaving: readonly Card[]
  chosen: Chosen
  doing: Doing
  onBack: () => void
  onDone: () => void
}) {
  const { reception, common } = useWords()
  const words = reception.child
  const who = chosen.alone ? words.leaveAlone : common.name(chosen.name)
  return (
    <>
      <Step number={1} state="done" title={words.leaveWho}>
        <div class="card row">
          <span class="who">
            <b class="t24">{who}</b>
            <br />
            <span class="sub">{chosen.registered ? words.pickerRegistered : words.leaveOther}</span>
          </span>
          <span class="spacer" />
          <Button kind="quiet" onPress={onBack}>
            {words.leaveChange}
          </Button>
        </div>
      </Step>
      <Step number={2} state="on" title={words.leaveConfirm}>
        <div class={leaving.length > 1 ? 'two' : 'stack'}>
          {leaving.map(({ participant }) => (
            <div key={participant.id} class="card">
              <b class="t28">{yomiOf(participant) || nameOf(participant)}</b>
              <br />
              <span class="sub">
                {[nameOf(participant), common.grade[participant.grade]].join(common.separator)}
              </span>
            </div>
          ))}
        </div>
      </Step>
      <div class="stack gap">
        <FaultNote fault={doing.fault} />
        <Button kind="main" big wide icon={HandHeart} busy={doing.busy} onPress={onDone}>
          {chosen.alone ? words.leaveDoneAlone : words.leaveDone(chosen.name)}
        </Button>
      </div>
    </>
  )
}
