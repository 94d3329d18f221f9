import { Redo2, Undo2 } from 'lucide'
import type { History } from '../../kit/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import type { EquipmentWords } from './words/ja.ts'
import { sayHolder } from './present-thing.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useThingFormWords } from './office/words/words.ts'
import { useEquipmentWords } from './words/words.ts'

/** The latest first; what stands can be taken back, and what was taken back is still told. */
export function ThingHistory({ history }: { history: readonly History[] }) {
  const { commands } = useApp()
  const equipment = useEquipmentWords()
  const words = equipment.thing
  const doing = useDoing()
  const latestFirst = history.toSorted((one, other) => other.at - one.at)
  return (
    <section>
      <h2 class="t20">{words.history}</h2>
      {history.length === 0 && <p class="sub">{words.noHistory}</p>}
      <FaultNote fault={doing.fault} />
      <ul class="lines">
        {latestFirst.map((entry) => (
          <EntryRow
            key={entry.fact}
            entry={entry}
            title={sayEntry(equipment, entry)}
            onUndo={() => doing.run(() => commands.undo(entry.fact))}
            onRedo={() => doing.run(() => commands.redo(entry.fact))}
          />
        ))}
      </ul>
    </section>
  )
}

/** When, who and where; what still stands can be taken back. `thing` goes before, where entries of many things stand together. */
export function EntryRow({
  entry,
  title,
  thing,
  onUndo,
  onRedo
}: {
  entry: History
  title: string
  thing?: string
  onUndo: () => void
  onRedo?: () => void
}) {
  const equipment = useEquipmentWords()
  const common = useCommonWords()
  const words = equipment.thing
  const form = useThingFormWords()
  const now = useNow()
  const second = [
    thing ? title : '',
    common.moment(entry.at, now),
    words.said(entry.byName, entry.device),
    entry.undone ? words.undone : ''
  ]
  return (
    <Row title={thing ?? title} second={second.filter(Boolean).join(common.separator)}>
      {!entry.undone && entry.words.kind !== 'decided' && (
        <Button
          kind="plain"
          icon={Undo2}
          label={[thing, words.undoOne].filter(Boolean).join(' ')}
          onPress={onUndo}
        >
          {equipment.flow.undo}
        </Button>
      )}
      {entry.undone && onRedo && (
        <Button
          kind="plain"
          icon={Redo2}
          label={form.againOf([thing, title].filter(Boolean).join(' '))}
          onPress={onRedo}
        >
          {form.again}
        </Button>
      )}
    </Row>
  )
}

export function sayEntry(words: EquipmentWords, { words: said }: History): string {
  if (said.kind === 'conditioned') {
    return [words.condition[said.condition], said.note].filter(Boolean).join(': ')
  }
  if (said.kind === 'decided') return words.thing.decided
  if (
    said.kind === 'mark' ||
    said.kind === 'looked' ||
    said.kind === 'vouched' ||
    said.kind === 'called'
  )
    return ''
  const isHome = said.holder.kind === 'home'
  const moved = isHome
    ? words.thing.movedHome
    : words.thing.moved(sayHolder(words, said.holder, said.to))
  const counted = said.quantity === null ? moved : words.thing.counted(moved, said.quantity)
  return [counted, isHome ? null : said.note].filter(Boolean).join(': ')
}
