import { useState } from 'preact/hooks'
import { Pencil, Plus } from 'lucide'
import type { Group } from '../../../domain/entity.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { GroupShape } from '../../parts/group-shape.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { RemoveThing } from '../../removal/removing.tsx'
import { SpreadGroups } from './spread-groups.tsx'
import { PartPage } from './part-page.tsx'
import { GROUP_SHAPES, nextLetter, nextShape } from '../../../domain/event/groups.ts'
import { usePrepareWords } from './words/words.ts'

type Shape = Group['shape']
type Draft = Omit<Group, 'id'> & { readonly id?: string }

export function Groups({ view }: { view: EventView }) {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [draft, setDraft] = useState<Draft | null>(null)
  const { event, groups } = view
  const letter = nextLetter(groups.map((group) => group.letter))
  const fresh: Draft = { event: event.id, letter, shape: nextShape(groups.length) }
  const add = letter !== '' && (
    <Button
      kind="main"
      icon={Plus}
      busy={doing.busy}
      onPress={() => doing.run(() => commands.saveGroup(fresh))}
    >
      {prepare.addGroup(letter)}
    </Button>
  )
  return (
    <PartPage view={view} title={prepare.groups}>
      <p class="sub">{prepare.groupsLead}</p>
      {groups.length === 0 && <Empty title={prepare.noGroups}>{add}</Empty>}
      {groups.length > 0 && (
        <section class="card">
          <ul class="lines">
            {groups.map((group) => (
              <Row
                key={group.id}
                lead={<GroupShape shape={group.shape} />}
                title={prepare.groupName(group.letter)}
                second={prepare.shapes[group.shape]}
              >
                <Button kind="quiet" icon={Pencil} onPress={() => setDraft(group)}>
                  {prepare.edit}
                </Button>
              </Row>
            ))}
          </ul>
        </section>
      )}
      <FaultNote fault={doing.fault} />
      {groups.length > 0 && <p>{add}</p>}
      {view.peopleReadable && <SpreadGroups view={view} />}
      {draft && <GroupSheet draft={draft} onClose={() => setDraft(null)} />}
    </PartPage>
  )
}

function GroupSheet({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [wish, setWish] = useState(draft)
  const save = () => {
    const letter = wish.letter.trim()
    if (letter) doing.run(() => commands.saveGroup({ ...wish, letter }), onClose)
  }
  return (
    <DraftSheet
      title={prepare.groups}
      doing={doing}
      canSave={wish.letter.trim() !== ''}
      onSave={save}
      onClose={onClose}
      foot={
        draft.id !== undefined && (
          <RemoveThing
            thing={{
              root: 'groups',
              id: draft.id,
              name: prepare.groupName(draft.letter),
              event: draft.event
            }}
            onRemoved={onClose}
          />
        )
      }
    >
      <TextField
        label={prepare.groupLetter}
        value={wish.letter}
        onInput={(letter) => setWish({ ...wish, letter })}
        autofocus
      />
      <SelectField<Shape>
        label={prepare.shape}
        value={wish.shape}
        choices={GROUP_SHAPES.map((shape) => ({ value: shape, words: prepare.shapes[shape] }))}
        onChoose={(shape) => setWish({ ...wish, shape })}
      />
    </DraftSheet>
  )
}
