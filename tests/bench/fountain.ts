// How many codes are shown until a bundle is across: ours, the limit, Luby's as a package has them, and the blocks again and again.
import { createDecoder, createEncoder } from 'luby-transform'
import { sameBytes } from '../../src/lib/bytes.ts'
import { createParts } from '../../src/protocol/fountain.ts'
import { aBundle, seeded, show } from '../protocol/a-bundle.ts'
import { ratio, type Row } from './row.ts'

const TRIALS = 300
const BLOCK_BYTES = 40
const BLOCKS = [16, 64]
const CASES = BLOCKS.flatMap((k) => [0, 0.3, 0.5].map((lost) => ({ k, lost })))

type Case = (typeof CASES)[number]

interface Trial {
  readonly k: number
  readonly bundle: Uint8Array
  /** Of a code just shown. */
  readonly arrives: () => boolean
  readonly random: () => number
}

export async function fountain(): Promise<Row> {
  const measures = {
    kit: shownOf(ours),
    'any k codes': shownOf(anyCodes),
    'luby-transform': shownOf(luby),
    repetition: shownOf(again)
  }
  const ratioOf = (one: Case, other: keyof typeof measures, aim: number | null) => {
    const what = `${nameOf(one)}, mean codes`
    const name = `${nameOf(one)}, to ${other}`
    return ratio(name, measures.kit[what], measures[other][what], aim)
  }
  return {
    row: 'fountain',
    about: `codes shown until all ${BLOCKS.join(' or ')} blocks are across, ${TRIALS} trials each`,
    measures,
    ratios: CASES.flatMap((one) => [
      ratioOf(one, 'any k codes', null),
      ratioOf(one, 'luby-transform', 1),
      ratioOf(one, 'repetition', 1)
    ]),
    notes: [
      'no way to cut k blocks needs fewer than any k codes',
      'luby-transform also lists the blocks of a part, 4 bytes each: less of the bundle fits into the same code'
    ]
  }
}

function shownOf(count: (trial: Trial) => number): Record<string, number> {
  const measures: Record<string, number> = {}
  for (const one of CASES) {
    const shown = Array.from({ length: TRIALS }, (_, seed) => count(aTrial(one.k, one.lost, seed)))
    measures[`${nameOf(one)}, mean codes`] = shown.reduce((sum, codes) => sum + codes) / TRIALS
    measures[`${nameOf(one)}, most codes`] = Math.max(...shown)
  }
  return measures
}

/** The same bundle and the same codes lost for each of them. */
function aTrial(k: number, lost: number, seed: number): Trial {
  const loss = seeded(seed + 1000)
  return {
    k,
    bundle: aBundle(k * BLOCK_BYTES, seed),
    arrives: () => loss() >= lost,
    random: seeded(seed + 2000)
  }
}

function ours({ bundle, arrives }: Trial): number {
  const { shown, collector } = show(createParts(bundle, BLOCK_BYTES), arrives)
  if (!sameBytes(collector.bytes() ?? new Uint8Array(0), bundle)) throw new Error('another bundle')
  return shown
}

function anyCodes({ k, arrives }: Trial): number {
  let shown = 0
  for (let taken = 0; taken < k; shown++) if (arrives()) taken += 1
  return shown
}

function luby({ bundle, arrives, random }: Trial): number {
  return withRandom(random, () => {
    const decoder = createDecoder()
    let shown = 0
    for (const block of createEncoder(bundle, BLOCK_BYTES, false).fountain()) {
      shown += 1
      if (arrives() && decoder.addBlock(block)) break
    }
    const read = decoder.getDecoded()
    if (!read || !sameBytes(read, bundle)) throw new Error('another bundle')
    return shown
  })
}

function again({ k, arrives }: Trial): number {
  const missing = new Set(Array.from({ length: k }, (_, at) => at))
  let shown = 0
  for (; missing.size > 0; shown++) if (arrives()) missing.delete(shown % k)
  return shown
}

/** The package asks Math.random alone; trials are seeded. */
function withRandom<Value>(random: () => number, run: () => Value): Value {
  const { random: before } = Math
  Math.random = random
  try {
    return run()
  } finally {
    Math.random = before
  }
}

function nameOf({ k, lost }: Case): string {
  return `k = ${k}, ${lost * 100} % lost`
}
