import { useEffect, useState } from 'preact/hooks'
import { useHand, useWords } from '../../hand.ts'
import type { Holder } from '../../../domain/fact.ts'
import type { Id } from '../../../domain/id.ts'
import type { Thing } from '../../../kit/views.ts'
import { addPick, countPick, togglePick, type Picked, type Way } from './picks.ts'
import { useRecording, type Recording } from './recording.ts'
import type { Stock } from './stock.ts'
import { thingById } from './stock.ts'
import { holderName, namesOf, pickedThings } from './wording.ts'

export interface Moving {
  readonly picks: readonly Picked[]
  readonly picked: ReadonlySet<Id>
  readonly recording: Recording<Id>
  readonly tap: (thing: Thing) => void
  readonly take: (thing: Thing) => void
  readonly count: (thing: Thing, quantity: number) => void
  /** Records all that is picked; what was refused stays picked. */
  readonly moveTo: (holder: Holder) => Promise<void>
}

/** Several things picked, then moved together: out to one holder or back into their cases. */
export function useMoving(stock: Stock, way: Way, first: Id | undefined): Moving {
  const { acts } = useHand()
  const words = useWords().equipment
  const { equipment } = stock
  const [picks, setPicks] = useState<readonly Picked[]>([])
  const recording = useRecording<Id>()

  useEffect(() => {
    const thing = thingById(equipment, first)
    if (thing) setPicks((before) => addPick(before, thing, way))
  }, [first])

  async function moveTo(holder: Holder) {
    const names = namesOf(words, pickedThings(equipment.things, picks))
    const said =
      way === 'back'
        ? words.flow.doneBack(names)
        : words.flow.doneOut(names, holderName(words, equipment, holder))
    const refused = await recording.record(
      said,
      picks.map(({ asset, quantity }) => ({
        key: asset,
        write: () => acts.move({ asset, to: holder, ...(quantity === null ? {} : { quantity }) })
      }))
    )
    setPicks((before) => before.filter((pick) => refused.includes(pick.asset)))
  }

  return {
    picks,
    picked: new Set(picks.map((pick) => pick.asset)),
    recording,
    moveTo,
    tap: (thing) => setPicks((before) => togglePick(before, thing, way)),
    take: (thing) => setPicks((before) => addPick(before, thing, way)),
    count: (thing, quantity) => setPicks((before) => countPick(before, thing.asset.id, quantity))
  }
}
