import { useState } from 'preact/hooks'
import { UserRoundPlus } from 'lucide'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { PartPage } from './part-page.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePrepareWords } from './words/words.ts'

const NOBODY = { name: '', yomi: '', organisation: '' }

export function StaffPart({ view }: { view: EventView }) {
  const prepare = usePrepareWords()
  const common = useCommonWords()
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
              />
            ))}
          </ul>
        </section>
      )}
      <AddStaff />
    </PartPage>
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
        <div class="three-fields">
          <TextField
            label={prepare.staffName}
            value={wish.name}
            onInput={(name) => setWish({ ...wish, name })}
          />
          <TextField
            label={prepare.staffYomi}
            value={wish.yomi}
            onInput={(yomi) => setWish({ ...wish, yomi })}
          />
          <TextField
            label={prepare.organisation}
            value={wish.organisation}
            onInput={(organisation) => setWish({ ...wish, organisation })}
          />
        </div>
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
