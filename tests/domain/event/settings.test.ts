import { expect, it } from 'vitest'
import {
  checkSettings,
  MOST_BACKUP_DAYS,
  readBackupDays,
  SETTINGS_LIMITS,
  settingsFaults
} from '../../../src/domain/event/settings.ts'

const EMPTY = { contact: '', phone: '', email: '', purpose: '', backupDays: 0, consentVersion: '' }

it('[E17] of an organizer all may be left open, and texts are kept without blanks around them', () => {
  expect(checkSettings(EMPTY)).toEqual({ ok: true, value: EMPTY })
  const typed = { ...EMPTY, contact: ' 事務局 ', backupDays: MOST_BACKUP_DAYS }
  expect(checkSettings(typed)).toEqual({ ok: true, value: { ...typed, contact: '事務局' } })
})

it.each(['contact', 'phone', 'email', 'purpose', 'consentVersion'] as const)(
  '[E17] %s is as long as a leaflet has room for',
  (field) => {
    const longest = 'あ'.repeat(SETTINGS_LIMITS[field])
    expect(checkSettings({ ...EMPTY, [field]: ` ${longest} ` }).ok).toBe(true)
    expect(checkSettings({ ...EMPTY, [field]: `${longest}あ` })).toEqual({
      ok: false,
      fault: { kind: 'invalid', field, why: 'too-long' }
    })
  }
)

it('[E17] backups live for whole days, five years at most; every fault is named at once', () => {
  for (const backupDays of [-1, 0.5, MOST_BACKUP_DAYS + 1, Number.NaN])
    expect(checkSettings({ ...EMPTY, backupDays })).toMatchObject({
      fault: { field: 'backupDays', why: 'not-a-number' }
    })
  const both = settingsFaults({ ...EMPTY, email: 'a'.repeat(101), backupDays: -1 })
  expect(both.map(({ field }) => field)).toEqual(['email', 'backupDays'])
})

it('[E16] of days of backups the form takes what is kept, but for none', () => {
  expect(['', ' ', '1', '３０', '1825'].map(readBackupDays)).toEqual([0, 0, 1, 30, 1825])
  expect(['0', '-1', '1826', '一年'].map(readBackupDays)).toEqual([null, null, null, null])
})
