import { CameraOff } from 'lucide'
import { inNoPicture } from '../../domain/care/pictures.ts'
import type { Card } from '../../kit/people/views.ts'
import { useCareWords } from '../care/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { Icon } from './icon.tsx'
import { Note } from './note.tsx'

/** A pill beside a name, in every list of children. */
export function PhotoNoMark({ card }: { card: Pick<Card, 'photo'> }) {
  const { photo } = useCareWords()
  if (card.photo !== 'no') return null
  return (
    <span class="mk photo">
      <Icon of={CameraOff} />
      {photo.no}
    </span>
  )
}

/** Wherever a picture could be taken: who may be in none, by name. */
export function PhotoNoNote({ cards }: { cards: readonly Card[] }) {
  const { photo } = useCareWords()
  const common = useCommonWords()
  const { refused, unasked } = inNoPicture(cards)
  if (refused.length + unasked.length === 0) return null
  const names = refused.map(({ participant }) => common.called(participant))
  return (
    <Note kind="ask" icon={CameraOff} title={photo.noTitle(refused.length)}>
      <p>{names.join('、')}</p>
      {unasked.length > 0 && <p>{photo.unasked(unasked.length)}</p>}
    </Note>
  )
}
