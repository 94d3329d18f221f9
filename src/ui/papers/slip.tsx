import { useState } from 'preact/hooks'
import { showPhones } from '../../domain/people/phone.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Settings } from '../../kit/retention/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import type { Language } from '../ui-environment.ts'
import { PaperPage } from './frame.tsx'
import { HandedOut } from './handed-out.tsx'
import { useOnePage } from './one-page.ts'
import { LEAFLET, langOf } from './speech.ts'
import { AskBox, Blank } from './write-in.tsx'

/** 守秘の約束: one A4 a volunteer of a partner company signs before taking a tablet. */
export function SlipPaper({ here }: { here: EventView }) {
  const { kit, language: spoken } = useApp()
  const [language, setLanguage] = useState<Language>(spoken.value)
  const settings = useLive(() => kit.settings, [kit])
  return (
    <PaperPage
      title={LEAFLET[spoken.value].slip.title}
      ready={settings !== undefined}
      choices={<HandedOut settings={settings} language={language} onSpeak={setLanguage} />}
    >
      {settings && <SlipSheet language={language} event={here.event.title} settings={settings} />}
    </PaperPage>
  )
}

function SlipSheet({
  language,
  event,
  settings
}: {
  language: Language
  event: string
  settings: Settings
}) {
  const words = LEAFLET[language]
  const { slip } = words
  const { sheet, look } = useOnePage(language, settings, event)
  return (
    <section
      ref={sheet}
      class={`paper handout slip ${look}`}
      aria-label={slip.title}
      {...langOf(language)}
    >
      <header>
        <p>{slip.whom}</p>
        <h2>{slip.title}</h2>
        <p>{slip.intro(settings.name, event)}</p>
      </header>
      <div class="handout-parts">
        <h3>{slip.sees}</h3>
        <p>
          <b>{slip.seesYes}</b>
        </p>
        <p>{slip.seesNo}</p>
        <h3>{slip.promises}</h3>
        <ol class="promises">
          {slip.list.map(([promise, text]) => (
            <li key={promise}>
              <i class="pen" />
              <b>{promise}</b>
              <span>{text}</span>
            </li>
          ))}
        </ol>
        <p>{slip.after}</p>
      </div>
      <AskBox
        title={slip.lost}
        lines={[
          { name: words.phone, value: showPhones(settings.phone) },
          {
            name: words.contact,
            value: [settings.name, settings.contact].filter(Boolean).join(' ')
          }
        ]}
        foot=""
      />
      <div class="signing">
        <p>
          <b>{slip.sign}</b>
          <span>
            {slip.date} {slip.dateLine}
          </span>
        </p>
        <dl>
          {[slip.company, slip.name, slip.receiver].map((name) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Blank />
              </dd>
            </div>
          ))}
        </dl>
        <p class="as-of">{slip.keep}</p>
      </div>
    </section>
  )
}
