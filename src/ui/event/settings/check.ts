// What cannot stand on a paper as it was typed. Empty is always allowed: then the paper has a line for a pen.
import {
  readBackupDays,
  settingsFaults,
  type OrganizerSettings
} from '../../../domain/event/settings.ts'
import type { Settings } from '../../../kit/retention/views.ts'

export type TypedSettings = Readonly<Record<keyof OrganizerSettings, string>>
export type SettingsWrong = 'long' | 'phone' | 'email' | 'days'
type Wrongs = Partial<Readonly<Record<keyof TypedSettings, SettingsWrong>>>

export function typedSettings(settings: Settings): TypedSettings {
  const { contact, phone, email, purpose, backupDays, consentVersion } = settings
  const days = backupDays > 0 ? String(backupDays) : ''
  return { contact, phone, email, purpose, backupDays: days, consentVersion }
}

/** Stricter than what is kept only where a paper would mislead: a telephone without a figure, an address without its sign. */
export function wrongsOf(typed: TypedSettings): Wrongs {
  const wish = settingsWish(typed)
  const { phone, email } = wish
  const wrongs: { -readonly [Name in keyof Wrongs]: Wrongs[Name] } = {}
  // Hours and extensions may stand beside it, so only a number without figures is refused.
  if (phone !== '' && !/\d/u.test(phone.normalize('NFKC'))) wrongs.phone = 'phone'
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/u.test(email)) wrongs.email = 'email'
  for (const { field, why } of settingsFaults(wish))
    wrongs[field] = why === 'too-long' ? 'long' : 'days'
  return wrongs
}

/** As the kit keeps it; `backupDays` is no number while it cannot be read. */
export function settingsWish(typed: TypedSettings): OrganizerSettings {
  return {
    contact: typed.contact.trim(),
    phone: typed.phone.trim(),
    email: typed.email.trim(),
    purpose: typed.purpose.trim(),
    backupDays: readBackupDays(typed.backupDays) ?? Number.NaN,
    consentVersion: typed.consentVersion.trim()
  }
}
