import { expect, test } from 'vitest'
import { CONTENT_TYPE, PATHS } from '../../src/protocol/calls.ts'
import * as limits from '../../src/protocol/limits.ts'
import * as version from '../../src/protocol/version.ts'

test('[P39] where each call is found', () => {
  expect(PATHS).toEqual({
    hello: '/v1/hello',
    session: '/v1/session',
    pull: '/v1/pull',
    push: '/v1/push',
    heads: '/v1/heads',
    range: '/v1/range',
    control: '/v1/ctl',
    join: '/v1/join',
    find: '/v1/find',
    quarantine: '/v1/quarantine',
    seen: '/v1/seen',
    bell: '/v1/bell'
  })
  expect(CONTENT_TYPE).toBe('application/cbor')
})

test('[P8] [P13] [P38] the numbers of version 1', () => {
  expect(version).toMatchObject({ PROTOCOL: 1, FRAME_VERSION: 1, INVITATION_VERSION: 1 })
  expect(limits).toMatchObject({
    FRAME_BYTES: 262_144,
    ENTRY_BYTES: 65_536,
    INFLATED_BYTES: 2_097_152,
    PUSH_FRAMES: 64,
    PUSH_BYTES: 1_048_576,
    PULL_BYTES: 524_288
  })
})

test('[P60] the numbers of moving codes', () => {
  expect(version.PART_VERSION).toBe(1)
  expect(limits).toMatchObject({
    BUNDLE_BYTES: 16_777_216,
    BUNDLE_HEAD_BYTES: 65_536,
    MOVING_BYTES: 65_536,
    PART_BLOCKS: 1024,
    PART_NUMBERS: 2_097_152
  })
})
