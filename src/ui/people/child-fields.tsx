import { GRADES } from '../../domain/people/grade.ts'
import type { Participant } from '../../domain/entity.ts'
import type { GroupId, VenueId } from '../../domain/id.ts'
import type { EventView } from '../../kit/event/views.ts'
import { CheckField, SelectField, TextField } from '../parts/field.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { usePeopleWords } from './words/words.ts'

type NameFields = Pick<Participant, 'sei' | 'mei' | 'seiYomi' | 'meiYomi'>
type PlaceFields = Pick<Participant, 'grade' | 'venue' | 'group' | 'days'>

/** Every field is kept as typed; names are never normalised. */
export function NameFieldset({
  now,
  onChange
}: {
  now: NameFields
  onChange: (change: Partial<NameFields>) => void
}) {
  const people = usePeopleWords()
  return (
    <div class="two">
      <TextField
        label={people.seiYomi}
        value={now.seiYomi}
        onInput={(seiYomi) => onChange({ seiYomi })}
      />
      <TextField
        label={people.meiYomi}
        value={now.meiYomi}
        onInput={(meiYomi) => onChange({ meiYomi })}
      />
      <TextField label={people.sei} value={now.sei} onInput={(sei) => onChange({ sei })} />
      <TextField label={people.mei} value={now.mei} onInput={(mei) => onChange({ mei })} />
    </div>
  )
}

interface Placing {
  readonly view: EventView
  readonly now: PlaceFields
  readonly onChange: (change: Partial<PlaceFields>) => void
}

export function PlaceFieldset({ view, now, onChange }: Placing) {
  const people = usePeopleWords()
  const common = useCommonWords()
  return (
    <>
      <div class="three-fields">
        <SelectField
          label={people.grade}
          value={now.grade}
          choices={GRADES.map((grade) => ({ value: grade, words: common.grade[grade] }))}
          onChoose={(grade) => onChange({ grade })}
        />
        <SelectField<VenueId>
          label={people.venue}
          value={now.venue}
          choices={[
            { value: '', words: people.anyVenue },
            ...view.venues.map(({ id, name }) => ({ value: id, words: name }))
          ]}
          onChoose={(venue) => onChange({ venue })}
        />
        <SelectField<GroupId>
          label={people.group}
          value={now.group}
          choices={[
            { value: '', words: people.noGroup },
            ...view.groups.map(({ id, letter }) => ({ value: id, words: letter }))
          ]}
          onChoose={(group) => onChange({ group })}
        />
      </div>
      {view.event.days.length > 1 && <Days view={view} now={now} onChange={onChange} />}
    </>
  )
}

/** No day chosen means every day, and so does every day chosen. */
function Days({ view, now, onChange }: Placing) {
  const people = usePeopleWords()
  const common = useCommonWords()
  const all = view.event.days.map((_, at) => at + 1)
  const chosen = now.days.length === 0 ? all : now.days
  const turn = (day: number, on: boolean) => {
    const days = all.filter((one) => (one === day ? on : chosen.includes(one)))
    if (days.length > 0) onChange({ days: days.length === all.length ? [] : days })
  }
  return (
    <fieldset class="many">
      <legend>{people.days}</legend>
      <div class="row wrap">
        {view.event.days.map((day, at) => (
          <CheckField
            key={day}
            label={`${people.dayN(at + 1)} ${common.day(day)}`}
            checked={chosen.includes(at + 1)}
            onChange={(on) => turn(at + 1, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}
