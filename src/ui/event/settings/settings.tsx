import { useState } from 'preact/hooks'
import { BookOpenText, Handshake } from 'lucide'
import type { Settings } from '../../../kit/retention/views.ts'
import { MOST_BACKUP_DAYS, SETTINGS_LIMITS } from '../../../domain/event/settings.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Form, TextArea, TextField } from '../../parts/field.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import {
  settingsWish,
  typedSettings,
  wrongsOf,
  type SettingsWrong,
  type TypedSettings
} from './check.ts'
import { useCareWords } from '../../care/words/words.ts'
import { useForgetWords } from '../../retention/words/words.ts'
import { usePrepareWords } from '../prepare/words/words.ts'
import type { ForgetWords } from '../../retention/words/ja.ts'

/** 団体の設定: whom to ask and what records are for, as the papers say it. */
export function SettingsScreen() {
  const { kit } = useApp()
  const prepare = usePrepareWords()
  const { settings: words } = useForgetWords()
  const settings = useLive(() => kit.settings, [kit])
  return (
    <Page tab="prepare" title={words.title} second={settings?.name}>
      <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
      {settings && <Fields settings={settings} />}
    </Page>
  )
}

function Fields({ settings }: { settings: Settings }) {
  const { commands } = useApp()
  const { settings: words } = useForgetWords()
  const { consents } = useCareWords()
  const doing = useDoing()
  const [typed, setTyped] = useState<TypedSettings>(() => typedSettings(settings))
  const [asked, setAsked] = useState(false)
  const [saved, setSaved] = useState(false)
  const change = (part: Partial<TypedSettings>) => {
    setTyped({ ...typed, ...part })
    setSaved(false)
  }
  // Nobody is corrected while still writing: only once saving was asked for.
  const wrongs = wrongsOf(typed)
  const wrong = (name: keyof TypedSettings) =>
    sayWrong(words.wrong, name, asked ? wrongs[name] : undefined)
  const save = () => {
    setAsked(true)
    if (Object.keys(wrongs).length > 0) return
    doing.run(
      () => commands.saveSettings(settingsWish(typed)),
      () => setSaved(true)
    )
  }
  return (
    <div class="stack narrow">
      <p class="sub">{words.lead}</p>
      <section class="card">
        <Form onSubmit={save} label={words.title}>
          <TextField
            label={words.contact}
            hint={words.contactHint}
            wrong={wrong('contact')}
            value={typed.contact}
            onInput={(contact) => change({ contact })}
          />
          <TextField
            type="tel"
            label={words.phone}
            hint={words.phoneHint}
            wrong={wrong('phone')}
            value={typed.phone}
            onInput={(phone) => change({ phone })}
          />
          <TextField
            label={words.email}
            wrong={wrong('email')}
            value={typed.email}
            onInput={(email) => change({ email })}
          />
          <TextArea
            label={words.purpose}
            hint={words.purposeHint}
            wrong={wrong('purpose')}
            value={typed.purpose}
            onInput={(purpose) => change({ purpose })}
          />
          <TextField
            label={consents.version}
            hint={consents.versionOwnHint}
            wrong={wrong('consentVersion')}
            value={typed.consentVersion}
            onInput={(consentVersion) => change({ consentVersion })}
          />
          <TextField
            label={words.backupDays}
            hint={words.backupDaysHint}
            wrong={wrong('backupDays')}
            value={typed.backupDays}
            onInput={(backupDays) => change({ backupDays })}
          />
          <p class="sub t16">
            {words.relay}: {settings.relay}
          </p>
          <FaultNote fault={doing.fault} />
          {saved && <Note kind="done" title={words.saved} role="status" />}
          <Button kind="main" big wide submit busy={doing.busy}>
            {words.save}
          </Button>
        </Form>
      </section>
      <p class="row wrap">
        <LinkButton kind="quiet" icon={BookOpenText} href={to('print', 'leaflet')}>
          {words.leaflet}
        </LinkButton>
        <LinkButton kind="quiet" icon={Handshake} href={to('print', 'slip')}>
          {words.slip}
        </LinkButton>
      </p>
    </div>
  )
}

function sayWrong(
  words: ForgetWords['settings']['wrong'],
  name: keyof TypedSettings,
  wrong: SettingsWrong | undefined
): string | undefined {
  if (wrong === undefined) return undefined
  if (wrong === 'days') return words.days(MOST_BACKUP_DAYS)
  if (wrong === 'long') return words.long(name === 'backupDays' ? 4 : SETTINGS_LIMITS[name])
  return words[wrong]
}
