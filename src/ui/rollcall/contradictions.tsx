import { Scale } from 'lucide'
import type { RollPerson } from '../../kit/rollcall/views.ts'
import { Note } from '../parts/note.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useRollCallWords } from './words/words.ts'

/** Gone at one tablet, seen at another: here for now, and both records stay for the evening. */
export function Contradictions({ people }: { people: readonly RollPerson[] }) {
  const common = useCommonWords()
  const words = useRollCallWords()
  return people
    .filter(({ isContradicted }) => isContradicted)
    .map(({ card, seen }) => {
      const { participant, state, at, device } = card
      const clock = at === null ? '' : common.time(at)
      const was = state === 'left' ? words.bothLeft : words.bothAbsent
      const told = [was(clock, device), seen && words.bothSeen(common.time(seen.at), seen.device)]
      return (
        <Note key={participant.id} icon={Scale} title={words.both(common.called(participant))}>
          <p>{told.filter(Boolean).join(common.separator)}</p>
          <p class="sub">{words.bothNext}</p>
        </Note>
      )
    })
}
