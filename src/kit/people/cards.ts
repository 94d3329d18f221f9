// A child as a card shows it: who, whether here, what must be known, whom to call.
import { nowhere, type Presence } from '../../domain/attendance/attendance.ts'
import type { Participant } from '../../domain/entity.ts'
import type { Field } from '../../domain/fact.ts'
import { textOf, valueOf } from '../../domain/fields.ts'
import { squash } from '../../domain/fold.ts'
import type { Id } from '../../domain/id.ts'
import { namedInPart } from '../../domain/people/joined-pickers.ts'
import type { Names, People } from '../readings.ts'
import type { Card, Guardian, GuardianOf } from './views.ts'

export function cardOf(
  participant: Participant,
  presence: Presence | undefined,
  people: People,
  names: Names
): Card {
  const { state, at, by, device, picker, broughtBy, question } = presence ?? nowhere(participant.id)
  const { id } = participant
  const photo = valueOf(people.fields, id, 'photo')
  const insured = valueOf(people.fields, id, 'insurance')
  return {
    participant,
    state,
    at,
    cameAt: state === 'arrived' ? at : null,
    byName: names.person(by),
    device: device === '' ? '' : names.device(device),
    picker,
    broughtBy,
    care: {
      allergy: textOf(people.fields, id, 'allergy'),
      medicine: textOf(people.fields, id, 'medicine'),
      other: textOf(people.fields, id, 'care')
    },
    photo: photo === 'yes' || photo === 'inside' || photo === 'no' ? photo : 'unknown',
    insured: typeof insured === 'boolean' ? insured : null,
    guardian: guardianOf(participant, people),
    guardians: guardiansOf(id, people),
    namedInPart: namedInPart(people.entriesOf(id), people.said),
    entries: people.entriesOf(id).length,
    families: [...new Set(people.entriesOf(id).flatMap((one) => one.family || []))],
    household: people.householdOf(id),
    hasConflict: question
  }
}

/** Of each entry, where they are not the same: whose telephone is whose. */
function guardiansOf(child: Id, { entriesOf, said }: People): readonly GuardianOf[] {
  const all = entriesOf(child).map((entry): GuardianOf =>
    Object.assign(guardianOf(entry, { fields: said }), { entry: entry.id, family: entry.family })
  )
  const keys = all.map(keyOf)
  return all.filter((_, at) => keys.indexOf(keys[at] ?? '') === at && keys[at] !== NOBODY)
}

function keyOf({ name, phone, phone2, relation, pickers, goesHomeAlone }: Guardian): string {
  return squash([name, phone, phone2, relation, pickers, goesHomeAlone || ''].join('|'))
}

const NOBODY = '|||||'

/** What is said of the child itself goes before what is said of the family. */
export function guardianOf(
  { id, family }: Pick<Participant, 'id' | 'family'>,
  { fields }: Pick<People, 'fields'>
): Guardian {
  const text = (field: Field) => textOf(fields, id, field) || textOf(fields, family, field)
  const alone = valueOf(fields, id, 'goesHomeAlone') ?? valueOf(fields, family, 'goesHomeAlone')
  return {
    name: text('guardian'),
    yomi: text('guardianYomi'),
    relation: text('relation'),
    phone: text('phone'),
    phone2: text('phone2'),
    pickers: text('pickers'),
    goesHomeAlone: alone === true
  }
}
