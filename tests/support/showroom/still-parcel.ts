import { no, ok } from '../../../src/lib/result.ts'
import type { Unpacked } from '../../../src/kit/carry/commands.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { TABLETS } from './office.ts'
import type { Wish } from './wish.ts'

const SIZES = { still: 820, moving: 7000, file: 90_000, none: 240 } as const

/** Bytes that look like a bundle from afar. */
function bytesOf(length: number): Uint8Array {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * at * 31 + at * 7) % 251)
  bytes.set([0x4b, 0x54, 0x43, 1])
  return bytes
}

export function openStillParcel({ parcel }: Wish): KitCommands['pack'] {
  const nothing = parcel === 'none'
  return () =>
    Promise.resolve(
      ok({
        bytes: bytesOf(SIZES[parcel]),
        frames: nothing ? 0 : 9,
        records: nothing ? 0 : 12,
        words: [0, 56],
        way: nothing ? 'still' : parcel,
        fileName: 'caravan-2026-11-22-端末3.ktc.txt',
        file: bytesOf(SIZES[parcel] * 2)
      })
    )
}

const WHOLE: Unpacked = {
  from: TABLETS[1]!.device,
  name: TABLETS[1]!.name,
  frames: 8,
  records: 13,
  known: 2,
  knownRecords: 7,
  held: 0,
  notForUs: 0,
  bad: 0,
  isCut: false,
  isSigned: true,
  needsControl: false,
  asks: true,
  isSame: null,
  words: [0, 56]
}

/** What is pasted says what comes of it: a word of this list, else a file of something else. */
const TAKEN: Readonly<Record<string, Partial<Unpacked>>> = {
  whole: {},
  last: { asks: false, isSame: true, records: 0, frames: 0 },
  cut: {
    isCut: true,
    isSigned: false,
    asks: false,
    held: 2,
    notForUs: 1,
    bad: 1,
    needsControl: true
  }
}

export const stillUnpack: KitCommands['unpack'] = (file) => {
  const taken = TAKEN[new TextDecoder().decode(file)]
  return Promise.resolve(taken ? ok({ ...WHOLE, ...taken }) : no({ kind: 'bundle-damaged' }))
}
