import { useState } from 'preact/hooks'
import { CalendarDays, PhoneCall, Printer } from 'lucide'
import type { FamilyCards } from '../../../domain/people/families.ts'
import type { Event } from '../../../domain/entity.ts'
import type { ToldAnswer } from '../../../domain/event/calls.ts'
import { cancelledDays } from '../../../domain/event/taking-place.ts'
import { useApp } from '../../app-context.ts'
import { LockNow } from '../../lock/lock-now.tsx'
import { useNow } from '../../now.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Calls } from '../../parts/calls.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Key, Masu, type Square } from '../../parts/masu.tsx'
import { Page } from '../../parts/page.tsx'
import { Row } from '../../parts/row.tsx'
import { Seg } from '../../parts/seg.tsx'
import { to } from '../../routes.ts'
import { useSeenDay } from '../../seen-day.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { usePrepareWords } from '../prepare/words/words.ts'
import { AnswerSheet } from './answer-sheet.tsx'
import { answersFor, useFamilies, useFamilyName, type ToldFamily } from './use-families.ts'
import { useStandingWords } from '../standing/words/words.ts'
import { useMoveWords } from './words/words.ts'

/** After the days moved: one family after the other, and what it said. */
export function CallsPage({ event }: { event: Event }) {
  const words = useMoveWords()
  const prepare = usePrepareWords()
  const common = useCommonWords()
  const seenDay = useSeenDay()
  const known = useFamilies(event.id)
  const standing = useStandingWords()
  const off = cancelledDays(event)
  const days = event.days.map(seenDay).join(common.separator)
  if (!known) return <Page tab="prepare" title={words.calls} second={event.title} />
  return (
    <Page tab="prepare" title={words.calls} second={event.title} actions={<LockNow />}>
      <BackLink href={to('prepare', event.id)}>{prepare.backToEvent}</BackLink>
      <div class="stack">
        {known.families.length === 0 ? (
          <Empty title={words.nobody} text={words.nobodyNext} />
        ) : (
          <>
            <p>
              {off.length > 0
                ? standing.callsLead(off.map(seenDay).join(common.separator))
                : words.callsLead(days)}
            </p>
            <Families event={event} {...known} />
          </>
        )}
        <p class="actrow">
          <LinkButton kind="quiet" icon={Printer} href={to('move', event.id, 'paper')}>
            {words.paper}
          </LinkButton>
          <LinkButton kind="plain" icon={CalendarDays} href={to('move', event.id)}>
            {words.door}
          </LinkButton>
        </p>
      </div>
    </Page>
  )
}

const SQUARE: Readonly<Record<ToldAnswer, Square>> = {
  comes: 'on',
  cannot: 'no',
  unreached: 'half',
  reached: 'on',
  'calls-back': 'half'
}

function squareOf(given: ToldAnswer | null): Square {
  return given ? SQUARE[given] : 'yet'
}

function Families({
  event,
  families,
  toldBy
}: { event: Event } & NonNullable<ReturnType<typeof useFamilies>>) {
  const words = useMoveWords()
  const [shown, setShown] = useState<'all' | 'yet'>('all')
  const [asked, setAsked] = useState<string | null>(null)
  const open = families.filter((one) => !answersFor(one, event, toldBy.get(one.id)).isCalled)
  const done = families.length - open.length
  const list = shown === 'all' ? families : open
  const family = families.find(({ id }) => id === asked)
  return (
    <section class="card">
      <div class="calls-head">
        <p>
          <b class="t28">{done}</b> {words.done} <b class="t28">{open.length}</b> {words.yet}
        </p>
        <Seg
          label={words.show}
          value={shown}
          choices={[
            { value: 'all', words: words.showAll },
            { value: 'yet', words: words.yet }
          ]}
          onChoose={setShown}
        />
      </div>
      <Masu
        squares={families.map((one) => squareOf(answersFor(one, event, toldBy.get(one.id)).given))}
        label={words.called(done, families.length)}
        size="l"
      />
      {list.length === 0 && <p role="status">{words.noneLeft}</p>}
      <ul class="lines">
        {list.map((one) => (
          <FamilyRow
            key={one.id}
            event={event}
            family={one}
            told={toldBy.get(one.id)}
            onWrite={() => setAsked(one.id)}
          />
        ))}
      </ul>
      {family && (
        <AnswerSheet
          event={event}
          family={family}
          told={toldBy.get(family.id)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  )
}

function FamilyRow({
  event,
  family,
  told,
  onWrite
}: {
  event: Event
  family: FamilyCards
  told: ToldFamily | undefined
  onWrite: () => void
}) {
  const { veil } = useApp()
  const words = useMoveWords()
  const common = useCommonWords()
  const nameOf = useFamilyName()
  const now = useNow()
  const [first] = family.cards
  const children = family.cards.map(({ participant }) => common.called(participant))
  const { given, isCalled } = answersFor(family, event, told)
  const said =
    told && given
      ? words.answered(words.answers[given], told.byName, common.moment(told.at, now))
      : ''
  const phone = [first?.guardian.phone, first?.guardian.phone2].filter(Boolean).join('、')
  return (
    <Row
      lead={<Key of={squareOf(given)} big />}
      title={nameOf(family)}
      second={
        <>
          {children.join(common.separator)}
          {said && <em class="call-said">{said}</em>}
        </>
      }
    >
      {!veil.value && !isCalled && (
        <span class="call-phones">
          {phone === '' ? (
            <span class="sub t16">{words.noPhone}</span>
          ) : (
            <Calls text={phone} label={words.call} />
          )}
        </span>
      )}
      <Button
        kind="quiet"
        icon={told ? undefined : PhoneCall}
        label={`${told ? words.rewrite : words.write}: ${nameOf(family)}`}
        onPress={onWrite}
      >
        {told ? words.rewrite : words.write}
      </Button>
    </Row>
  )
}
