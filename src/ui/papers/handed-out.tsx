import { Settings as SettingsIcon } from 'lucide'
import type { Settings } from '../../kit/retention/views.ts'
import { useApp } from '../app-context.ts'
import { LinkButton } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { Seg } from '../parts/seg.tsx'
import { to } from '../routes.ts'
import type { Language } from '../ui-environment.ts'
import { LEAFLET } from './speech.ts'
import { useCommonWords } from '../words/common/words.ts'

const LANGUAGES: readonly Language[] = ['ja', 'ja-easy', 'en']
const NEEDED = ['contact', 'phone', 'purpose', 'backupDays'] as const

/** Above a paper for others: in which language, and what of it nobody has told yet. */
export function HandedOut({
  settings,
  language,
  onSpeak
}: {
  settings: Settings | undefined
  language: Language
  onSpeak: (language: Language) => void
}) {
  const common = useCommonWords()
  const words = LEAFLET[useApp().language.value]
  const missing = settings ? missingOf(settings) : []
  return (
    <>
      <Seg
        label={words.language}
        value={language}
        choices={LANGUAGES.map((value) => ({
          value,
          words: common.languages[value],
          lang: value === 'en' ? 'en' : 'ja'
        }))}
        onChoose={onSpeak}
      />
      {missing.length > 0 && (
        <Note title={words.missing(missing.map((name) => words.names[name]))}>
          <LinkButton kind="plain" icon={SettingsIcon} href={to('settings')}>
            {words.toSettings}
          </LinkButton>
        </Note>
      )}
    </>
  )
}

export function missingOf(settings: Settings): readonly (typeof NEEDED)[number][] {
  return NEEDED.filter((name) => settings[name] === '' || settings[name] === 0)
}
