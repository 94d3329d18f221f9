import { useState } from 'preact/hooks'
import { daysToShow } from '../../domain/day.ts'
import { GRADES } from '../../domain/people/grade.ts'
import type { Participant } from '../../domain/entity.ts'
import { datesOf, participationOn } from '../../domain/people/participation.ts'
import type { Day, GroupId, VenueId } from '../../domain/id.ts'
import type { EventView } from '../../kit/event/views.ts'
import { dayTitle } from '../day-title.ts'
import { CheckField, SelectField, TextField } from '../parts/field.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { usePeopleWords } from './words/words.ts'

type NameFields = Pick<Participant, 'sei' | 'mei' | 'seiYomi' | 'meiYomi'>
type PlaceFields = Pick<Participant, 'grade' | 'venue' | 'group' | 'days' | 'dates'>

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
      {(view.event.days.length > 1 || datesOf(now, view.event) !== null) && (
        <Days view={view} now={now} onChange={onChange} />
      )}
    </>
  )
}

/** Every day chosen means every day, also ones that are added. A date that is none of the event's is shown until it is taken off. */
function Days({ view, now, onChange }: Placing) {
  const people = usePeopleWords()
  const common = useCommonWords()
  const { event } = view
  const coming = datesOf(now, event) ?? event.days
  const [shown] = useState(() => daysToShow(event, coming))
  const turn = (day: Day, on: boolean) => {
    const dates = shown.filter((one) => (one === day ? on : coming.includes(one)))
    const isAll = dates.join() === event.days.join()
    onChange(participationOn(isAll ? null : dates, event))
  }
  return (
    <fieldset class="many">
      <legend>{people.days}</legend>
      <div class="row wrap">
        {shown.map((day) => (
          <CheckField
            key={day}
            label={dayTitle(common, event, day)}
            checked={coming.includes(day)}
            onChange={(on) => turn(day, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}
