// What cannot stand on a paper as it was typed. Empty is always allowed: then the paper has a line for a pen.
import { MOST_BACKUP_DAYS, SETTINGS_LIMITS } from '../../../domain/limits.ts'
import type { Settings } from '../../../kit/views.ts'

export type Typed = Readonly<
  Record<'contact' | 'phone' | 'email' | 'purpose' | 'backupDays', string>
>
export type Wrong = 'long' | 'phone' | 'email' | 'days'
export type Wrongs = Partial<Readonly<Record<keyof Typed, Wrong>>>

export function typedOf(settings: Settings): Typed {
  const { contact, phone, email, purpose, backupDays } = settings
  return { contact, phone, email, purpose, backupDays: backupDays > 0 ? String(backupDays) : '' }
}

export function checkSettings(typed: Typed): Wrongs {
  const { phone, email, backupDays } = wishOf(typed)
  const wrongs: { -readonly [Name in keyof Wrongs]: Wrongs[Name] } = {}
  // Hours and extensions may stand beside it, so only a number without figures is refused.
  if (phone !== '' && !/\d/u.test(phone.normalize('NFKC'))) wrongs.phone = 'phone'
  if (email !== '' && !/^[^\s@]+@[^\s@]+$/u.test(email)) wrongs.email = 'email'
  if (Number.isNaN(backupDays)) wrongs.backupDays = 'days'
  for (const name of LIMITED)
    if (typed[name].trim().length > SETTINGS_LIMITS[name]) wrongs[name] = 'long'
  return wrongs
}

const LIMITED = ['contact', 'phone', 'email', 'purpose'] as const

/** As the kit keeps it; `backupDays` is no number while it cannot be read. */
export function wishOf(typed: Typed): Omit<Settings, 'name' | 'relay'> {
  return {
    contact: typed.contact.trim(),
    phone: typed.phone.trim(),
    email: typed.email.trim(),
    purpose: typed.purpose.trim(),
    backupDays: readBackupDays(typed.backupDays)
  }
}

function readBackupDays(typed: string): number {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return 0
  const days = Number(text)
  return /^\d+$/u.test(text) && days >= 1 && days <= MOST_BACKUP_DAYS ? days : Number.NaN
}
