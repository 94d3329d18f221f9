import { useState } from 'preact/hooks'
import { Link, Plus, QrCode } from 'lucide'
import { DEVICE_LIMIT } from '../../../domain/limits.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Role } from '../../../kit/views.ts'

import { Button, LinkButton } from '../../parts/button.tsx'
import { Form, SelectField, TextField } from '../../parts/field.tsx'
import { Note } from '../../parts/note.tsx'
import { Option, Options } from '../../parts/option.tsx'
import { Seg } from '../../parts/seg.tsx'
import { to } from '../../routes.ts'
import { useSeenDay } from '../../seen-day.ts'
import { firstLabel } from '../../../domain/tablets/labels.ts'
import { isWhole, tidy, type InviteRoundWish } from './wish.ts'
import { useAccessWords } from '../words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useInviteWords } from './words/words.ts'
import { usePrepareWords } from '../../event/prepare/words/words.ts'
import type { EventId, LenderId } from '../../../domain/id.ts'

const ROLES: readonly Role[] = ['facilitator', 'volunteer', 'organizer']
/** Two hours for a room full of tablets, three days for a link sent away. */
const HOURS = ['2', '24', '72'] as const

type Change = (part: Partial<InviteRoundWish>) => void

export function InviteForm({
  first,
  events,
  taken,
  onStart
}: {
  /** Chosen before anybody chooses: the one in sight. */
  first: EventId
  events: readonly EventView[]
  taken: readonly string[]
  onStart: (wish: InviteRoundWish) => void
}) {
  const invite = useInviteWords()
  const [wish, setWish] = useState<InviteRoundWish>({
    role: 'facilitator',
    events: [first].filter(Boolean),
    lender: '',
    label: firstLabel(invite.baseLabel, taken),
    hours: 24,
    sent: false
  })
  const change: Change = (part) => setWish({ ...wish, ...part })
  const words = useAccessWords().invite
  const after = wish.sent ? words.makeSecond : invite.againSub
  const start = () => {
    if (isWhole(wish)) onStart(tidy(wish))
  }
  const whole = isWhole(wish)
  return (
    <Form onSubmit={start} label={invite.title}>
      <How wish={wish} onChange={change} />
      <section class="card stack">
        <h2 class="t24">{invite.role}</h2>
        <Options label={invite.role}>
          {ROLES.map((role) => (
            <Option
              key={role}
              on={role === wish.role}
              title={invite.roles[role]}
              second={invite.roleSub[role]}
              onPress={() => change({ role })}
            />
          ))}
        </Options>
      </section>
      {wish.role !== 'organizer' && <Events events={events} wish={wish} onChange={change} />}
      <Details events={events} wish={wish} onChange={change} />
      <Button
        kind="main"
        big
        wide
        submit
        icon={wish.sent ? Link : QrCode}
        disabled={!whole}
        second={whole ? after : invite.eventsWhy}
      >
        {wish.sent ? words.make : invite.start}
      </Button>
    </Form>
  )
}

/** A tablet on this table is seen to be the right one; of one elsewhere a person makes sure by two words. */
function How({ wish, onChange }: { wish: InviteRoundWish; onChange: Change }) {
  const words = useAccessWords().invite
  return (
    <section class="card stack">
      <h2 class="t24">{words.how}</h2>
      <Options label={words.how}>
        <Option
          on={!wish.sent}
          title={words.here}
          second={words.hereSecond}
          onPress={() => onChange({ sent: false, hours: 24 })}
        />
        <Option
          on={wish.sent}
          title={words.sent}
          second={words.sentSecond}
          onPress={() => onChange({ sent: true, hours: 72 })}
        />
      </Options>
    </section>
  )
}

function Events({
  events,
  wish,
  onChange
}: {
  events: readonly EventView[]
  wish: InviteRoundWish
  onChange: Change
}) {
  const invite = useInviteWords()
  const prepare = usePrepareWords()
  const common = useCommonWords()
  const seenDay = useSeenDay()
  if (events.length === 0) {
    return (
      <>
        <Note title={invite.noEvents}>{invite.noEventsNext}</Note>
        <p>
          <LinkButton icon={Plus} href={to('prepare', 'new')}>
            {prepare.newEvent}
          </LinkButton>
        </p>
      </>
    )
  }
  const turn = (id: string) => {
    const has = wish.events.includes(id)
    onChange({ events: has ? wish.events.filter((one) => one !== id) : [...wish.events, id] })
  }
  return (
    <section class="card stack">
      <h2 class="t24">{invite.events}</h2>
      <div class="pick" role="group" aria-label={invite.events}>
        {events.map(({ event }) => (
          <Option
            key={event.id}
            kind="many"
            on={wish.events.includes(event.id)}
            title={event.title}
            second={event.days.map(seenDay).join(common.separator)}
            onPress={() => turn(event.id)}
          />
        ))}
      </div>
    </section>
  )
}

function Details({
  events,
  wish,
  onChange
}: {
  events: readonly EventView[]
  wish: InviteRoundWish
  onChange: Change
}) {
  const invite = useInviteWords()
  const lenders = events[0]?.lenders ?? []
  return (
    <section class="card stack">
      {wish.role === 'volunteer' && lenders.length > 0 && (
        <SelectField<LenderId>
          label={invite.lender}
          hint={invite.lenderSub}
          value={wish.lender}
          choices={[
            { value: '', words: invite.lenderNone },
            ...lenders.map(({ id, name }) => ({ value: id, words: name }))
          ]}
          onChoose={(lender) => onChange({ lender })}
        />
      )}
      <TextField
        label={invite.label}
        hint={invite.labelHint}
        value={wish.label}
        maxLength={DEVICE_LIMIT}
        onInput={(label) => onChange({ label })}
      />
      <div class="field">
        <span class="label">{invite.hours}</span>
        <Seg
          label={invite.hours}
          value={String(wish.hours)}
          choices={HOURS.map((hours) => ({
            value: hours,
            words: invite.hoursN[Number(hours)] ?? hours
          }))}
          onChoose={(hours) => onChange({ hours: Number(hours) })}
        />
      </div>
    </section>
  )
}
