import type { Thing } from '../../domain/equipment/thing.ts'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import type { Holder } from '../../domain/fact.ts'
import type { Id } from '../../domain/id.ts'
import {
  addPick,
  countPick,
  keyOf,
  pickKey,
  togglePick,
  type ThingPick,
  type Way
} from '../../domain/equipment/picks.ts'
import { useRecording, type Recording } from './recording.ts'
import type { Stock } from './use-stock.ts'
import { thingById } from './use-stock.ts'
import { holderName, pickedNames } from './present-thing.ts'
import { useEquipmentWords } from './words/words.ts'

export interface PickMoving {
  readonly picks: readonly ThingPick[]
  readonly isPicked: (thing: Thing) => boolean
  readonly recording: Recording<string>
  readonly tap: (thing: Thing) => void
  readonly take: (thing: Thing) => void
  readonly count: (thing: Thing, quantity: number) => void
  /** Records all that is picked; what was refused stays picked. */
  readonly moveTo: (holder: Holder) => Promise<void>
}

/** Several things picked, then moved together: out to one holder or back into their cases. */
export function useMoving(stock: Stock, way: Way, first: Id | undefined): PickMoving {
  const { commands } = useApp()
  const words = useEquipmentWords()
  const { equipment } = stock
  const [picks, setPicks] = useState<readonly ThingPick[]>([])
  const recording = useRecording<string>()

  useEffect(() => {
    const thing = thingById(equipment, first)
    if (thing) setPicks((before) => addPick(before, thing, way))
  }, [first])

  async function moveTo(holder: Holder) {
    const names = pickedNames(words, equipment.things, picks)
    const said =
      way === 'back'
        ? words.flow.doneBack(names)
        : words.flow.doneOut(names, holderName(words, equipment, holder))
    const refused = await recording.record(
      said,
      picks.map((pick) => ({
        key: pickKey(pick),
        write: () => commands.move({ ...wishOf(pick, holder), event: stock.event })
      }))
    )
    setPicks((before) => before.filter((pick) => refused.includes(pickKey(pick))))
  }

  const keys = new Set(picks.map(pickKey))

  return {
    picks,
    isPicked: (thing) => keys.has(keyOf(thing, way)),
    recording,
    moveTo,
    tap: (thing) => setPicks((before) => togglePick(before, thing, way)),
    take: (thing) => setPicks((before) => addPick(before, thing, way)),
    count: (thing, quantity) => setPicks((before) => countPick(before, keyOf(thing, way), quantity))
  }
}

function wishOf({ asset, from, quantity }: ThingPick, to: Holder) {
  return {
    asset,
    to,
    ...(from === null ? {} : { from }),
    ...(quantity === null ? {} : { quantity })
  }
}
