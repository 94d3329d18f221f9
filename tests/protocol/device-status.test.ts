import { expect, test } from 'vitest'
import {
  deviceStatusAt,
  type Cut,
  type Device,
  type DeviceStatus
} from '../../src/protocol/control-state.ts'

const NOW_MS = Date.UTC(2026, 10, 30, 18)
const cut: Cut = { seq: 9, reason: 'lost', ctrByWriter: new Map() }
const device: Device = {
  id: new Uint8Array(8),
  sigPk: new Uint8Array(32),
  kemPk: new Uint8Array(32),
  role: 'volunteer',
  since: 4,
  scopes: new Map([['common', 4]]),
  joinedBy: null,
  untilMs: null,
  waiting: null,
  paused: false,
  cut: null
}

test.for<readonly [string, Partial<Device>, DeviceStatus]>([
  ['let in', {}, 'active'],
  ['before its date', { untilMs: NOW_MS + 1 }, 'active'],
  ['at its date', { untilMs: NOW_MS }, 'ended'],
  ['paused', { paused: true, untilMs: NOW_MS }, 'paused'],
  ['not approved', { waiting: [], since: Infinity }, 'waiting'],
  ['not approved and paused', { waiting: [], paused: true }, 'paused'],
  ['not approved, at its date', { waiting: [], untilMs: NOW_MS }, 'ended'],
  ['not approved and cut off', { waiting: [], cut }, 'cut'],
  ['cut off', { cut, paused: true }, 'cut']
])('[RL25] [P87] a device that is %s', ([, more, status]) => {
  expect(deviceStatusAt({ ...device, ...more }, NOW_MS)).toBe(status)
})
