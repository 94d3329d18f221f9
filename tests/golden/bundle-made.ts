// What the golden bundle was made of: fixed numbers, never changed.
import type { Bundle } from '../../src/protocol/bundle.ts'
import { sign } from '../../src/seal/sign.ts'
import { ORGANIZER, someBytes } from '../seal/a-workspace.ts'
import { aControlLog, aRecord } from './made.ts'

export const BUNDLE_WS = someBytes(32, 60)

export function signBundle(signed: Uint8Array): Uint8Array {
  return sign(signed, someBytes(32, 3))
}

export function aBundle(): Bundle {
  return {
    head: {
      ws: BUNDLE_WS.slice(0, 8),
      from: ORGANIZER.id,
      to: someBytes(8, 61),
      at: 1_795_307_524_550,
      controlSeq: 16,
      holds: [
        {
          stream: 9,
          writers: [
            { device: 3, incarnation: someBytes(4, 62), ctr: 2, frame: someBytes(4, 63) },
            { device: 11, incarnation: someBytes(4, 64), ctr: 300, frame: someBytes(4, 65) }
          ]
        },
        { stream: 10, writers: [] }
      ],
      isWhole: false,
      digest: someBytes(16, 66),
      asks: true
    },
    frames: [aControlLog().frames[3]!, aRecord('stored'), aRecord('deflated')]
  }
}
