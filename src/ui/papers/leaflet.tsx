import { dueAfter, USUAL_DAYS } from '../../domain/retention/retention.ts'
import { useState } from 'preact/hooks'
import { showPhones } from '../../domain/people/phone.ts'
import type { Event } from '../../domain/entity.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Retention, Settings } from '../../kit/retention/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import type { Language } from '../ui-environment.ts'
import { dayOf } from '../words/time.ts'
import { PaperPage } from './frame.tsx'
import { HandedOut } from './handed-out.tsx'
import { useOnePage } from './one-page.ts'
import { LEAFLET, langOf } from './speech.ts'
import { AskBox, Blank } from './write-in.tsx'

/** 保護者のしおり: one A4 that says what is kept, why, where, for how long, and whom to ask. */
export function LeafletPaper({ here: { event } }: { here: EventView }) {
  const { kit, language: spoken } = useApp()
  const [language, setLanguage] = useState<Language>(spoken.value)
  const settings = useLive(() => kit.settings, [kit])
  const retention = useLive(() => kit.retention(event.id), [kit, event.id])
  const tablets = useLive(() => kit.tablets, [kit])
  const title = LEAFLET[spoken.value].title
  return (
    <PaperPage
      title={title}
      ready={settings !== undefined && tablets !== undefined}
      choices={<HandedOut settings={settings} language={language} onSpeak={setLanguage} />}
    >
      {settings && tablets && (
        <LeafletSheet
          language={language}
          event={event}
          settings={settings}
          days={retention?.days ?? USUAL_DAYS}
          tablets={tablets}
        />
      )}
    </PaperPage>
  )
}

function LeafletSheet({
  language,
  event,
  settings,
  days,
  tablets
}: {
  language: Language
  event: Event
  settings: Settings
  days: Retention['days']
  tablets: readonly Tablet[]
}) {
  const { environment } = useApp()
  const words = LEAFLET[language]
  const [organizers, facilitators] = readersOf(tablets, event.id)
  const { sheet, look } = useOnePage(language, settings, days)
  return (
    <section
      ref={sheet}
      class={`paper handout ${look}`}
      aria-label={words.title}
      {...langOf(language)}
    >
      <header>
        <p>{words.whom}</p>
        <h2>{words.title}</h2>
        <p>{words.intro(settings.name, event.title)}</p>
      </header>
      <div class="handout-parts">
        <h3>{words.purpose}</h3>
        {settings.purpose === '' ? <Blank lines={2} /> : <p>{settings.purpose}</p>}
        <h3>{words.what}</h3>
        <KeptTable language={language} event={event} days={days} />
        <h3>{words.where}</h3>
        <p>{words.whereText(organizers, facilitators)}</p>
        <h3>{words.who}</h3>
        <p>{words.whoText}</p>
        <h3>{words.consent}</h3>
        <p>{words.consentText}</p>
        <h3>{words.rights}</h3>
        <Rights language={language} backupDays={settings.backupDays} />
      </div>
      <AskBox
        title={words.ask}
        lines={[
          {
            name: words.contact,
            value: [settings.name, settings.contact].filter(Boolean).join(' ')
          },
          { name: words.phone, value: showPhones(settings.phone) },
          { name: words.email, value: settings.email }
        ]}
        foot={words.asOf(dayOf(environment.now()))}
      />
    </section>
  )
}

/** Tablets that hold the event's people: all organizers' and those of its facilitators. */
export function readersOf(
  tablets: readonly Tablet[],
  event: string
): readonly [organizers: number, facilitators: number] {
  const inUse = tablets.filter(({ standing }) => standing !== 'cut' && standing !== 'waiting')
  const count = (role: Tablet['role']) =>
    inUse.filter((one) => one.role === role && (role === 'organizer' || one.events.includes(event)))
      .length
  return [count('organizer'), count('facilitator')]
}

function KeptTable({
  language,
  event,
  days
}: {
  language: Language
  event: Event
  days: Retention['days']
}) {
  const words = LEAFLET[language]
  const [care, roster, consents, incidents] = days.map((one) =>
    words.until(one, dueAfter(event, one))
  )
  const rows = [
    [...words.roster, roster],
    [...words.attendance, words.sameAsRoster],
    [...words.care, care],
    [...words.consents, consents],
    [...words.incidents, incidents],
    [...words.counts, words.kept]
  ]
  return (
    <table class="kept">
      <thead>
        <tr>
          {words.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([what, why, until]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{why}</td>
            <td>{until}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Rights({ language, backupDays }: { language: Language; backupDays: number }) {
  const words = LEAFLET[language]
  const rights = [
    words.see,
    words.correct,
    [words.erase, words.eraseText(backupDays > 0 ? backupDays : null)]
  ]
  return (
    <>
      <dl class="rights">
        {rights.map(([act, text]) => (
          <div key={act}>
            <dt>{act}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{words.proof}</p>
    </>
  )
}
