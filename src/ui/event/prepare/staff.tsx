import { useState } from 'preact/hooks'
import { Pencil, UserRoundPlus } from 'lucide'
import type { Staff } from '../../../domain/entity.ts'
import type { EventId } from '../../../domain/id.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { RemoveThing } from '../../removal/removing.tsx'
import { StaffOnRoster } from './staff-on-roster.tsx'
import { PartPage } from './part-page.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePrepareWords } from './words/words.ts'

type StaffWish = Pick<Staff, 'name' | 'yomi' | 'organisation'>

const NOBODY: StaffWish = { name: '', yomi: '', organisation: '' }

export function StaffPart({ view }: { view: EventView }) {
  const prepare = usePrepareWords()
  const common = useCommonWords()
  const [draft, setDraft] = useState<Staff | null>(null)
  return (
    <PartPage view={view} title={prepare.staff}>
      <p class="sub">{prepare.staffLead}</p>
      {view.staff.length > 0 && (
        <section class="card">
          <ul class="lines">
            {view.staff.map((person) => (
              <Row
                key={person.id}
                title={common.person(person)}
                second={[common.besidePerson(person), person.organisation]
                  .filter(Boolean)
                  .join(common.separator)}
              >
                <Button kind="quiet" icon={Pencil} onPress={() => setDraft(person)}>
                  {prepare.edit}
                </Button>
              </Row>
            ))}
          </ul>
        </section>
      )}
      <AddStaff />
      {view.peopleReadable && <StaffOnRoster view={view} />}
      {draft && <StaffSheet event={view.event.id} draft={draft} onClose={() => setDraft(null)} />}
    </PartPage>
  )
}

function StaffSheet({
  event,
  draft,
  onClose
}: {
  event: EventId
  draft: Staff
  onClose: () => void
}) {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [wish, setWish] = useState(draft)
  const { id, name, yomi, organisation } = wish
  const thing = { root: 'staff', id, name: common.person(draft), event } as const
  return (
    <DraftSheet
      title={prepare.staff}
      doing={doing}
      canSave={name.trim() !== ''}
      onSave={() => doing.run(() => commands.saveStaff({ id, name, yomi, organisation }), onClose)}
      onClose={onClose}
      foot={<RemoveThing thing={thing} onRemoved={onClose} />}
    >
      <StaffFields wish={wish} onChange={(part) => setWish({ ...wish, ...part })} />
    </DraftSheet>
  )
}

function StaffFields({
  wish,
  onChange
}: {
  wish: StaffWish
  onChange: (part: Partial<StaffWish>) => void
}) {
  const prepare = usePrepareWords()
  return (
    <div class="three-fields">
      <TextField
        label={prepare.staffName}
        value={wish.name}
        onInput={(name) => onChange({ name })}
      />
      <TextField
        label={prepare.staffYomi}
        value={wish.yomi}
        onInput={(yomi) => onChange({ yomi })}
      />
      <TextField
        label={prepare.organisation}
        value={wish.organisation}
        onInput={(organisation) => onChange({ organisation })}
      />
    </div>
  )
}

function AddStaff() {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [wish, setWish] = useState(NOBODY)
  const save = () => {
    if (!wish.name.trim()) return
    doing.run(
      () => commands.saveStaff(wish),
      () => setWish({ ...NOBODY, organisation: wish.organisation }) // people of one company come together
    )
  }
  return (
    <section class="card">
      <Form onSubmit={save} label={prepare.addStaff}>
        <h2 class="t20">{prepare.addStaff}</h2>
        <StaffFields wish={wish} onChange={(part) => setWish({ ...wish, ...part })} />
        <FaultNote fault={doing.fault} />
        <p>
          <Button
            kind="main"
            icon={UserRoundPlus}
            submit
            busy={doing.busy}
            disabled={!wish.name.trim()}
          >
            {prepare.add}
          </Button>
        </p>
      </Form>
    </section>
  )
}
