import { HandHeart, Phone, PhoneOff } from 'lucide'
import type { ReadyPlace } from '../../domain/attendance/working-place.ts'
import { whoAnswers } from '../../domain/release/calls.ts'
import { membersIn } from '../../domain/release/waiting-families.ts'
import type { Card } from '../../kit/people/views.ts'
import type { FamilyCall, Pickup, WaitingFamily } from '../../kit/release/views.ts'
import { useApp } from '../app-context.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { GroupShape } from '../parts/group-shape.tsx'
import { Icon } from '../parts/icon.tsx'
import { Yomi } from '../parts/kid-card.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { familyDetail } from './present-family.ts'
import { useReleaseWords } from './words/words.ts'

/** Who is still here at the end, as something to do: what was agreed on the telephone, and with whom nobody has talked yet. */
export function LastOnes({
  ready,
  seen,
  onOpen,
  onCall
}: {
  ready: ReadyPlace
  seen: Pickup
  onOpen: (family: WaitingFamily) => void
  onCall: (family: WaitingFamily) => void
}) {
  const words = useReleaseWords()
  const common = useCommonWords()
  const now = useNow()
  const { session } = ready
  const waiting = seen.families
    .map((family) => ({ family, here: membersIn(family, 'arrived') }))
    .filter(({ here }) => here.length > 0)
  return (
    <>
      <div class="waiting-count">
        <span class="v num">
          {seen.counts.arrived}
          <small>{common.peopleUnit}</small>
        </span>
        <div>
          <h2>{words.last.title}</h2>
          <p>{words.last.until(common.clock(session.end), common.time(now))}</p>
        </div>
      </div>
      <ul class="waiting-ones">
        {waiting.map(({ family, here }) => (
          <li key={family.id}>
            <div>
              {here.map((card) => (
                <Child key={card.participant.id} card={card} ready={ready} />
              ))}
              <Agreed family={family} />
            </div>
            <div class="acts">
              <Button kind="main" icon={HandHeart} onPress={() => onOpen(family)}>
                {words.last.came}
              </Button>
              <Button icon={Phone} onPress={() => onCall(family)}>
                {words.last.call}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function Child({ card, ready }: { card: Card; ready: ReadyPlace }) {
  const words = useReleaseWords()
  const common = useCommonWords()
  const group = ready.view.groups.find(({ id }) => id === card.participant.group)
  return (
    <p class="child">
      <Yomi of={card.participant} />
      <span class="d">
        {familyDetail([card], common, words.badges)}
        {group && (
          <span class="group">
            <GroupShape shape={group.shape} />
            {words.last.group(group.letter)}
          </span>
        )}
      </span>
    </p>
  )
}

function Agreed({ family }: { family: WaitingFamily }) {
  const { veil } = useApp()
  const words = useReleaseWords().last
  const [last] = family.calls
  if (!last)
    return (
      <p class="agreed">
        <Icon of={PhoneOff} size="s" />
        {words.notCalled}
      </p>
    )
  const who = veil.value ? null : whoAnswers(last.phone, family.cards)
  return (
    <p class="agreed">
      <Icon of={last.answer === 'no-answer' ? PhoneOff : Phone} size="s" />
      <Told call={last} who={who ? who.relation || who.name : ''} />
    </p>
  )
}

function Told({ call, who }: { call: FamilyCall; who: string }) {
  const words = useReleaseWords().last
  const common = useCommonWords()
  const until = call.saidAt === null ? '' : common.time(call.saidAt)
  return <>{words.told[call.answer](common.time(call.at), who, until)}</>
}
