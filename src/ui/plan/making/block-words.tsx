import type { Block, BlockWords } from '../../../domain/entity.ts'
import { readLinks } from '../../../domain/plan/links.ts'
import { CheckField, TextArea, TextField } from '../../parts/field.tsx'
import { usePrepareWords } from '../../event/prepare/words/words.ts'
import { NeedsField } from './needs-field.tsx'
import { useMakingWords } from './words/words.ts'

/** What a block of a plan or of a template says. */
export type SaidWish = BlockWords & Pick<Block, 'owner' | 'place' | 'materials' | 'planB'>

export interface Saying {
  readonly wish: SaidWish
  readonly onChange: (part: Partial<SaidWish>) => void
}

/** The usual things stand open; what few blocks need is one tap away. */
export function BlockWordsFields(saying: Saying) {
  const { wish, onChange } = saying
  const words = useMakingWords()
  const prepare = usePrepareWords()
  return (
    <>
      <div class="two">
        <TextField
          label={prepare.owner}
          value={wish.owner}
          onInput={(owner) => onChange({ owner })}
        />
        <TextField
          label={prepare.place}
          value={wish.place}
          onInput={(place) => onChange({ place })}
        />
      </div>
      <NeedsField value={wish.materials} onInput={(materials) => onChange({ materials })} />
      <CheckField
        label={words.anchor}
        checked={wish.anchor === true}
        onChange={(anchor) => onChange({ anchor })}
      />
      <How {...saying} />
      <Safe {...saying} />
      <TextField
        label={words.station}
        hint={words.stationHint}
        value={wish.station ?? ''}
        onInput={(station) => onChange({ station })}
      />
    </>
  )
}

function How({ wish, onChange }: Saying) {
  const words = useMakingWords()
  const isWritten = [wish.goal, wish.doing, wish.saying].some(Boolean)
  return (
    <details class="part" open={isWritten}>
      <summary>{words.how}</summary>
      <div class="stack">
        <TextField
          label={words.goal}
          value={wish.goal ?? ''}
          onInput={(goal) => onChange({ goal })}
        />
        <TextArea
          label={words.doing}
          value={wish.doing ?? ''}
          onInput={(doing) => onChange({ doing })}
        />
        <TextArea
          label={words.saying}
          hint={words.sayingHint}
          value={wish.saying ?? ''}
          onInput={(saying) => onChange({ saying })}
        />
        <TextArea
          label={words.links}
          hint={words.linksHint}
          value={(wish.links ?? []).join('\n')}
          onInput={(text) => onChange({ links: text.split('\n') })}
        />
      </div>
    </details>
  )
}

function Safe({ wish, onChange }: Saying) {
  const words = useMakingWords()
  const prepare = usePrepareWords()
  const isWritten = [wish.safety, wish.planB].some(Boolean)
  return (
    <details class="part" open={isWritten}>
      <summary>{words.safe}</summary>
      <div class="stack">
        <TextArea
          label={words.safety}
          value={wish.safety ?? ''}
          onInput={(safety) => onChange({ safety })}
        />
        <TextArea
          label={prepare.planB}
          value={wish.planB}
          onInput={(planB) => onChange({ planB })}
        />
      </div>
    </details>
  )
}

/** While it is typed an empty line may stand; what is saved has none. */
export function withoutEmptyLines<W extends BlockWords>(wish: W): W {
  return wish.links === undefined ? wish : { ...wish, links: readLinks(wish.links.join('\n')) }
}
