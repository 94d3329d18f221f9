import {
  ArrowLeftRight,
  CircleHelp,
  ListChecks,
  Lock,
  LockOpen,
  MapPin,
  Printer,
  Trash2,
  UserRound,
  UtensilsCrossed
} from 'lucide'
import { useState } from 'preact/hooks'
import type { Me } from '../../../kit/tablets/views.ts'
import { useApp } from '../../app-context.ts'
import { later } from '../../later.tsx'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { LanguageChoice } from '../../parts/language-choice.tsx'
import { LinkRow } from '../../parts/link-row.tsx'
import { Page } from '../../parts/page.tsx'
import { Row } from '../../parts/row.tsx'
import { Seg } from '../../parts/seg.tsx'
import { WhoSheet } from '../../parts/who-sheet.tsx'
import { to } from '../../routes.ts'
import { PlaceSheet } from '../../attendance/working-place/ask-place.tsx'
import { useChosenEvent } from '../../event/use-chosen-event.ts'
import { HappenedRows } from '../../incident/doors.tsx'
import { AboutText } from '../../tablets/start/about.tsx'
import { UpdateCard } from './update-card.tsx'
import { useCareWords } from '../../care/words/words.ts'
import { useCarryWords } from '../../carry/doors/words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useDayWords } from '../../attendance/today/words/words.ts'
import { useLockWords } from '../../lock/words/words.ts'

const RecoveryCard = later(
  async () => (await import('../../recovery/recovery-card.tsx')).RecoveryCard
)

/** ほか: this tablet, how it looks and speaks, and the rarer screens. */
export function More() {
  const { kit, environment } = useApp()
  const day = useDayWords()
  const me = useLive(() => kit.me, [kit])
  return (
    <Page tab="more" title={day.more.title} layout="stack column">
      {me && <ThisTablet me={me} />}
      {me?.role === 'organizer' && !me.practice && <RecoveryCard />}
      {me && me.role !== 'volunteer' && <LockWays practice={me.practice} />}
      {me && <Ways me={me} />}
      <Looks />
      <UpdateCard />
      <section class="card stack">
        <h2 class="t20">{day.more.about}</h2>
        <AboutText version={environment.version} />
      </section>
    </Page>
  )
}

function ThisTablet({ me }: { me: Me }) {
  const day = useDayWords()
  const common = useCommonWords()
  const [asking, setAsking] = useState<'who' | 'place' | null>(null)
  const view = useChosenEvent()
  const venue = view?.venues.find((one) => one.id === me.venue)
  const shut = () => setAsking(null)
  return (
    <section class="card">
      <h2 class="t20">{day.more.tablet}</h2>
      <ul class="lines">
        <Row
          title={me.name}
          second={[common.role[me.role], me.workspace].filter(Boolean).join(common.separator)}
        />
        <Row lead={<Icon of={UserRound} />} title={day.more.who} second={me.byName}>
          <Button kind="quiet" onPress={() => setAsking('who')} label={day.more.who}>
            {common.choose}
          </Button>
        </Row>
        {view && (
          <Row lead={<Icon of={MapPin} />} title={day.more.place} second={venue?.name ?? ''}>
            <Button kind="quiet" onPress={() => setAsking('place')} label={day.more.place}>
              {common.change}
            </Button>
          </Row>
        )}
      </ul>
      {asking === 'who' && <WhoSheet onClose={shut} />}
      {asking === 'place' && view && <PlaceSheet view={view} onClose={shut} />}
    </section>
  )
}

/** The PIN before the section of people, and opening another tablet's. */
function LockWays({ practice }: { practice: boolean }) {
  const { kit } = useApp()
  const words = useLockWords()
  const state = useLive(() => kit.lock, [kit])
  return (
    <section class="card">
      <h2 class="t20">{words.section}</h2>
      <ul class="lines">
        <LinkRow
          href={to('pin')}
          lead={<Icon of={Lock} />}
          title={words.title}
          second={state && (state.isSet ? words.isOn : words.isOff)}
        />
        {!practice && (
          <LinkRow
            href={to('help-unlock')}
            lead={<Icon of={LockOpen} />}
            title={words.helpTitle}
            second={words.helpSecond}
          />
        )}
      </ul>
    </section>
  )
}

function Ways({ me: { role, practice } }: { me: Me }) {
  const day = useDayWords()
  const common = useCommonWords()
  const carry = useCarryWords()
  const { meal } = useCareWords()
  const { more } = day
  return (
    <section class="card">
      <h2 class="t20">{more.ways}</h2>
      <ul class="lines">
        <HappenedRows role={role} />
        {role !== 'volunteer' && (
          <LinkRow
            href={to('meal-care')}
            lead={<Icon of={UtensilsCrossed} />}
            title={meal.door}
            second={meal.doorSecond}
          />
        )}
        <LinkRow
          href={to('check')}
          lead={<Icon of={ListChecks} />}
          title={common.tabs.check}
          second={more.checkSecond}
        />
        <LinkRow
          href={to('help')}
          lead={<Icon of={CircleHelp} />}
          title={more.help}
          second={more.helpSecond}
        />
        {role !== 'organizer' && (
          <LinkRow href={to('print')} lead={<Icon of={Printer} />} title={more.print} />
        )}
        <LinkRow
          href={to('exchange')}
          lead={<Icon of={ArrowLeftRight} />}
          title={carry.exchange}
          second={carry.exchangeSecond}
        />
        {!practice && (
          <LinkRow
            href={to('leave')}
            lead={<Icon of={Trash2} />}
            title={carry.empty}
            second={carry.emptySecond}
          />
        )}
      </ul>
    </section>
  )
}

function Looks() {
  const { look, setLook, sound, setSound } = useApp()
  const day = useDayWords()
  const common = useCommonWords()
  const { more } = day
  return (
    <section class="card stack">
      <h2 class="t20">{common.language}</h2>
      <LanguageChoice />
      <h2 class="t20">{more.look}</h2>
      <Seg
        label={more.look}
        value={look.value}
        choices={[
          { value: 'plain', words: more.looks.plain },
          { value: 'soto', words: more.looks.soto }
        ]}
        onChoose={setLook}
      />
      <h2 class="t20">{more.sound}</h2>
      <Seg
        label={more.sound}
        value={sound.value ? 'on' : 'off'}
        choices={[
          { value: 'on', words: more.soundOn },
          { value: 'off', words: more.soundOff }
        ]}
        onChoose={(value) => setSound(value === 'on')}
      />
    </section>
  )
}
