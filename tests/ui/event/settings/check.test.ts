import { expect, it } from 'vitest'
import { SETTINGS_LIMITS } from '../../../../src/domain/event/settings.ts'
import {
  wrongsOf,
  typedSettings,
  settingsWish,
  type TypedSettings
} from '../../../../src/ui/event/settings/check.ts'

const EMPTY: TypedSettings = {
  contact: '',
  phone: '',
  email: '',
  purpose: '',
  backupDays: '',
  consentVersion: ''
}

it('lets everything be empty: the paper has a line for a pen', () => {
  expect(wrongsOf(EMPTY)).toEqual({})
  expect(settingsWish(EMPTY).backupDays).toBe(0)
})

it('takes numbers as people write them, with hours and extensions', () => {
  const phone = '050-0123-4567(平日 10時から)'
  expect(wrongsOf({ ...EMPTY, phone, backupDays: '３０' })).toEqual({})
  expect(settingsWish({ ...EMPTY, phone: ` ${phone} `, backupDays: '３０' })).toMatchObject({
    phone,
    backupDays: 30
  })
})

it('says what cannot stand on a paper', () => {
  const typed = {
    contact: '',
    phone: '事務局',
    email: 'jimukyoku',
    purpose: '',
    backupDays: '0',
    consentVersion: ''
  }
  expect(wrongsOf(typed)).toEqual({ phone: 'phone', email: 'email', backupDays: 'days' })
  expect(wrongsOf({ ...EMPTY, purpose: 'あ'.repeat(SETTINGS_LIMITS.purpose + 1) })).toEqual({
    purpose: 'long'
  })
})

it('shows an untold number of days as empty', () => {
  const settings = {
    name: '',
    contact: '',
    phone: '',
    email: '',
    purpose: '',
    relay: '',
    consentVersion: ''
  }
  expect(typedSettings({ ...settings, backupDays: 0 }).backupDays).toBe('')
  expect(typedSettings({ ...settings, backupDays: 30 }).backupDays).toBe('30')
})
