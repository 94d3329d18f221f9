// 団体の設定: whom the papers name, what records are for, and how long backups of the relay live. Rules E16, E17.
import { firstFault, textFault, type Invalid } from '../invalid.ts'
import { readWholeNumber } from '../limits.ts'
import { no, ok, type Result } from '../../lib/result.ts'

export interface OrganizerSettings {
  readonly contact: string
  readonly phone: string
  readonly email: string
  readonly purpose: string
  /** 0 while nobody said how long. */
  readonly backupDays: number
  /** Of the leaflet guardians sign. */
  readonly consentVersion: string
}

/** A leaflet is one page, so each has room for so many letters. */
export const SETTINGS_LIMITS = {
  contact: 60,
  phone: 60,
  email: 100,
  purpose: 200,
  consentVersion: 40
} as const
/** Five years of backups are no backups any more. */
export const MOST_BACKUP_DAYS = 1825

const TEXTS = ['contact', 'phone', 'email', 'purpose', 'consentVersion'] as const

interface SettingsFault extends Invalid {
  readonly field: keyof OrganizerSettings
}

/** What cannot be kept, a field each; an empty text always can: then the paper has a line for a pen. */
export function settingsFaults(settings: OrganizerSettings): readonly SettingsFault[] {
  const long = TEXTS.filter((name) => textFault(name, settings[name], SETTINGS_LIMITS[name]))
  const faults: SettingsFault[] = long.map((field) => ({
    kind: 'invalid',
    field,
    why: 'too-long'
  }))
  return isBackupDays(settings.backupDays)
    ? faults
    : [...faults, { kind: 'invalid', field: 'backupDays', why: 'not-a-number' }]
}

/** As they are kept: without blanks around the texts. */
export function checkSettings(settings: OrganizerSettings): Result<OrganizerSettings, Invalid> {
  const { contact, phone, email, purpose, backupDays, consentVersion } = settings
  const fault = firstFault(...settingsFaults(settings))
  if (fault) return no(fault)
  return ok({
    contact: contact.trim(),
    phone: phone.trim(),
    email: email.trim(),
    purpose: purpose.trim(),
    backupDays,
    consentVersion: consentVersion.trim()
  })
}

function isBackupDays(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= MOST_BACKUP_DAYS
}

/** What was typed, as days: 0 when nothing was, null when it is no number of days. */
export function readBackupDays(typed: string): number | null {
  return typed.trim() === '' ? 0 : readWholeNumber(typed, 1, MOST_BACKUP_DAYS)
}
