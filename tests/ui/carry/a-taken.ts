import type { Unpacked } from '../../../src/kit/carry/commands.ts'

/** One new record of 端末2, whole and signed, unless wished otherwise. */
export function aTaken(part: Partial<Unpacked> = {}): Unpacked {
  return {
    from: 'device2',
    name: '端末2',
    frames: 1,
    records: 1,
    known: 0,
    knownRecords: 0,
    held: 0,
    notForUs: 0,
    bad: 0,
    isCut: false,
    isSigned: true,
    needsControl: false,
    asks: true,
    isSame: null,
    words: [3, 4],
    ...part
  }
}
