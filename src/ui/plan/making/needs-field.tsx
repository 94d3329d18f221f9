import { Minus, Plus } from 'lucide'
import { needInWords, readNeeds, type Per, type ReadNeed } from '../../../domain/plan/needs.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { usePrepareWords } from '../../event/prepare/words/words.ts'
import { withoutRuby } from '../../words/ruby.ts'
import { useMakingWords } from './words/words.ts'

const NEXT_PER: Readonly<Record<Per, Per>> = { session: 'group', group: 'child', child: 'session' }

/** Typed as text, shown as it is read; a chip changes for whom, its buttons how many. */
export function NeedsField({
  value,
  onInput
}: {
  value: string
  onInput: (value: string) => void
}) {
  const { kit } = useApp()
  const words = useMakingWords()
  const prepare = usePrepareWords()
  const kinds = useLive(() => kit.kinds, [kit]) ?? []
  const needs = readNeeds(value, kinds)
  const per = {
    child: withoutRuby(words.per.child),
    group: withoutRuby(words.per.group),
    session: ''
  }
  const change = (at: number, part: Partial<ReadNeed>) => {
    const changed = needs.map((need, nth) => (nth === at ? Object.assign({}, need, part) : need))
    onInput(changed.map((need) => needInWords(need, per)).join('、'))
  }
  return (
    <div class="stack">
      <TextField
        label={prepare.materials}
        hint={words.materialsHint}
        value={value}
        onInput={onInput}
      />
      {needs.length > 0 && (
        <ul class="needs">
          {needs.map((need, at) => (
            <NeedChip key={at} need={need} onChange={(part) => change(at, part)} />
          ))}
        </ul>
      )}
      <UnknownKinds needs={needs} />
    </div>
  )
}

function NeedChip({
  need,
  onChange
}: {
  need: ReadNeed
  onChange: (part: Partial<ReadNeed>) => void
}) {
  const words = useMakingWords()
  const said = words.need(need.name, need.count, need.per)
  return (
    <li class={need.kind ? undefined : 'unknown'}>
      <button
        type="button"
        aria-label={withoutRuby(words.nextPer(said))}
        onClick={() => onChange({ per: NEXT_PER[need.per] })}
      >
        {said}
      </button>
      <button
        type="button"
        aria-label={`${need.name} ${words.fewer}`}
        disabled={need.count <= 1}
        onClick={() => onChange({ count: need.count - 1 })}
      >
        <Icon of={Minus} />
      </button>
      <button
        type="button"
        aria-label={`${need.name} ${words.more}`}
        onClick={() => onChange({ count: need.count + 1 })}
      >
        <Icon of={Plus} />
      </button>
    </li>
  )
}

/** What is no kind stays text, and can become one with a tap. */
function UnknownKinds({ needs }: { needs: readonly ReadNeed[] }) {
  const { commands } = useApp()
  const words = useMakingWords()
  const doing = useDoing()
  const unknown = [...new Set(needs.filter(({ kind }) => !kind).map(({ name }) => name))]
  const [first] = unknown
  if (first === undefined) return null
  return (
    <div>
      <p class="sub">{words.unknown(unknown.join('」「'))}</p>
      <FaultNote fault={doing.fault} />
      <Button
        kind="plain"
        icon={Plus}
        busy={doing.busy}
        onPress={() => doing.run(() => commands.saveKind({ name: first, unit: '', aliases: [] }))}
      >
        {words.addKind(first)}
      </Button>
    </div>
  )
}
