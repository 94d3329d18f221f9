import { useState } from 'preact/hooks'
import {
  Check,
  HeartPulse,
  Hospital,
  Signal,
  TriangleAlert,
  UserRound,
  X,
  type IconNode
} from 'lucide'
import { addressParts } from '../../domain/event/emergency-card.ts'
import { romaji } from '../../domain/people/romaji.ts'
import { showPhones } from '../../domain/people/phone.ts'
import type { Venue } from '../../domain/entity.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Me } from '../../kit/tablets/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useEventInSight } from '../event/use-chosen-event.ts'
import { useLive } from '../live.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { NoEventYet } from '../parts/no-event.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { JobPage } from '../parts/page.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { useCommonWords } from '../words/common/words.ts'
import { EmergencyChildren } from './emergency-child.tsx'
import { Tile } from './tile.tsx'
import { useIncidentWords } from './words/words.ts'

/** Read aloud to 119. Opens behind PIN and covered names; a child's card only past a look that is on record. */
export function EmergencyScreen({ rest }: ScreenProps) {
  const { kit } = useApp()
  const { emergency } = useIncidentWords()
  const me = useLive(() => kit.me, [kit])
  const seen = useEventInSight()
  if (!me || seen === undefined) return null
  if (seen === null)
    return (
      <JobPage
        title={emergency.title}
        head={<Head title={emergency.title} me={me} rest={rest} />}
        foot={null}
      >
        <Sign venue={null} />
        <NoEventYet title={emergency.noVenue} text={emergency.noAddressText} />
      </JobPage>
    )
  return <Of view={seen.view} me={me} rest={rest} />
}

function Of({ view, me, rest }: { view: EventView; me: Me } & ScreenProps) {
  const words = useIncidentWords()
  const { emergency } = words
  const [chosen, setChosen] = useState<string | null>(null)
  const [first] = view.venues
  const only = view.venues.length === 1 ? first : undefined
  const venue = view.venues.find(({ id }) => id === (chosen ?? me.venue)) ?? only ?? null
  const title = venue ? emergency.heading(venue.name) : emergency.title
  return (
    <JobPage
      title={title}
      head={<Head title={title} me={me} rest={rest} />}
      layout="stack"
      foot={<Foot view={view} />}
    >
      <Sign venue={venue} />
      {venue && <Say venue={venue} />}
      {venue && <Facts venue={venue} />}
      {!venue && (
        <section class="stack">
          <h2 class="t24">{emergency.whichVenue}</h2>
          <div class="qtiles">
            {view.venues.map(({ id, name }) => (
              <Tile key={id} onPress={() => setChosen(id)}>
                {name}
              </Tile>
            ))}
          </div>
        </section>
      )}
      {me.role !== 'volunteer' && view.peopleReadable && <EmergencyChildren view={view} />}
    </JobPage>
  )
}

/** Whoever came here from an evacuation goes back to it. */
function Head({ title, me, rest }: { title: string; me: Me } & ScreenProps) {
  const { emergency } = useIncidentWords()
  const home = me.role === 'volunteer' ? to('equipment') : to('today')
  return (
    <header class="top head119">
      <div class="where">
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      <span class="spacer" />
      <LinkButton kind="quiet" icon={X} href={rest[0] === 'evacuation' ? to(...rest) : home}>
        {emergency.close}
      </LinkButton>
    </header>
  )
}

/** A tablet cannot telephone: only on a phone is it a button. */
function Sign({ venue }: { venue: Venue | null }) {
  const { emergency } = useIncidentWords()
  return (
    <a class="sign119" href="tel:119">
      <span class="v num">119</span>
      <span class="hide-s">
        <b>{venue?.signal || emergency.fromElsewhere}</b>
        {emergency.readThis}
      </span>
      <span class="only-s">
        <b>{emergency.fromHere}</b>
        {venue?.signal}
      </span>
    </a>
  )
}

function Say({ venue }: { venue: Venue }) {
  const { language } = useApp()
  const { emergency } = useIncidentWords()
  const parts = addressParts(venue)
  const isRoman = language.value === 'en'
  const roman = parts.map(({ text, yomi }) => inLatin(yomi || text)).join(' ')
  return (
    <section class="sayit" aria-label={emergency.say}>
      <span class="lab">{emergency.say}</span>
      <p class="t20">
        <b>{emergency.opening}</b>
      </p>
      {parts.length === 0 && (
        <Note kind="ask" title={emergency.noAddress}>
          {emergency.noAddressText}
        </Note>
      )}
      <p class="addr" lang="ja">
        {parts.map(({ text, yomi }) => (
          <span key={text} class="ln">
            {yomi ? (
              <ruby>
                {text}
                <rt>{yomi}</rt>
              </ruby>
            ) : (
              text
            )}
          </span>
        ))}
        <span class="ln house">{venue.name}</span>
      </p>
      {isRoman && venue.addressYomi && <p class="t20 roman">{roman}</p>}
      {venue.landmark && <p class="t20">{emergency.landmark(venue.landmark)}</p>}
      {venue.telephone && (
        <p class="t20">
          {emergency.number} <b class="num">{showPhones(venue.telephone)}</b>
        </p>
      )}
    </section>
  )
}

/** House numbers stand among the kana. */
function inLatin(reading: string): string {
  return reading.replaceAll(/[\u3041-\u30ff]+/gu, (kana) => romaji(kana))
}

const FACTS = [
  ['signal', Signal],
  ['aed', HeartPulse],
  ['hospital', Hospital],
  ['meeting', UserRound]
] as const satisfies readonly (readonly [keyof Venue, IconNode])[]

function Facts({ venue }: { venue: Venue }) {
  const { card } = useIncidentWords()
  const known = FACTS.filter(([field]) => venue[field])
  if (known.length === 0) return null
  return (
    <dl class="placefacts">
      {known.map(([field, icon]) => (
        <div key={field}>
          <dt>
            <Icon of={icon} size="s" />
            {card.fields[field]}
          </dt>
          <dd>{venue[field]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The call itself is written down: with the time, before anything else is known. */
function Foot({ view }: { view: EventView }) {
  const { commands, environment } = useApp()
  const { emergency } = useIncidentWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [calledAt, setCalledAt] = useState<number | null>(null)
  const called = () => {
    const since = environment.now()
    const nothing = { what: [], whom: [], where: '', told: [] } as const
    doing.run(
      () => commands.noteIncident({ event: view.event.id, since, ...nothing, did: ['119'] }),
      () => setCalledAt(since)
    )
  }
  return (
    <div class="thumbrow even">
      <FaultNote fault={doing.fault} />
      {calledAt === null ? (
        <Button big grow kind="quiet" icon={Check} busy={doing.busy} onPress={called}>
          {emergency.called}
        </Button>
      ) : (
        <p class="grow t18" role="status">
          {emergency.calledDone(common.time(calledAt))}
        </p>
      )}
      <LinkButton big grow icon={TriangleAlert} href={to('incident')}>
        {emergency.write}
      </LinkButton>
    </div>
  )
}
