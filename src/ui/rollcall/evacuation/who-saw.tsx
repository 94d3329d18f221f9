import type { RollCallView, TabletTold } from '../../../kit/rollcall/views.ts'
import { TextField } from '../../parts/field.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePlaceHere } from '../use-place-here.ts'
import { useRollCallWords } from '../words/words.ts'

/** What each tablet saw and until when, and of which nothing was heard. */
export function WhoSaw({
  view: { tablets, unheard, twice }
}: {
  view: Pick<RollCallView, 'tablets' | 'unheard' | 'twice'>
}) {
  const words = useRollCallWords().evacuation
  return (
    <>
      <div class="sec">
        <h2>{words.whoSaw}</h2>
        {twice > 0 && <span class="sub">{words.twice(twice)}</span>}
      </div>
      <ul class="seenby">
        {tablets.map((one) => (
          <OneTablet key={one.id} told={one} />
        ))}
        {unheard.map((device) => (
          <li key={device} class="wait">
            <div>
              <b>{words.notMet(device)}</b>
              {words.notMetNext}
            </div>
          </li>
        ))}
      </ul>
      <PlaceHere />
    </>
  )
}

function OneTablet({ told }: { told: TabletTold }) {
  const common = useCommonWords()
  const words = useRollCallWords().evacuation
  const device = told.mine ? words.thisTablet : told.device
  const second = [told.place === '' ? '' : device, told.byName, common.time(told.until)]
  return (
    <li>
      <div>
        <b>{told.place || device}</b>
        {second.filter(Boolean).join(common.separator)}
      </div>
      <span class="v num">
        {told.people}
        <small>{common.peopleUnit}</small>
      </span>
    </li>
  )
}

/** Goes along with what is seen from now on. */
function PlaceHere() {
  const words = useRollCallWords().evacuation
  const [place, setPlace] = usePlaceHere()
  return (
    <div class="place-here">
      <TextField label={words.place} hint={words.placeHint} value={place} onInput={setPlace} />
    </div>
  )
}
