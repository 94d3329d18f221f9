// Consents are kept longer than the roster: that two entries are one child goes with them, so that a no that comes late for one
// of them is read of the child. Rules L11, L12.
import { foldFields, valueOf } from '../fields.ts'
import { mergeTwins, pairKey, pairsOf } from './twins.ts'
import { strictestPhoto, strictestTruth, type Children } from './one-child.ts'
import type { Draft, Fact, FieldSet, Paired, Value } from '../fact.ts'
import type { FieldsById } from '../fields.ts'
import type { Id } from '../id.ts'

/** Before the roster goes: what stands of a child's consents, for each of its entries that says otherwise. */
export function consentsToKeep(
  { participants, entriesOf, fields }: Children,
  said: FieldsById
): readonly Draft<FieldSet>[] {
  const drafts: Draft<FieldSet>[] = []
  for (const { id } of participants) {
    const entries = entriesOf(id)
    if (entries.length < 2) continue
    for (const field of ['photo', 'insurance'] as const) {
      const value = valueOf(fields, id, field)
      for (const entry of entries) {
        const state = said.get(entry.id)?.get(field)
        if (value === null || state?.value === value) continue
        drafts.push({ kind: 'field', subject: entry.id, field, value, prev: state?.heads ?? [] })
      }
    }
  }
  return drafts
}

/** Before the roster goes: which entries are one child, for the document of the consents. `consents`: what stands there already. */
export function joiningToKeep(
  { participants, entriesOf }: Pick<Children, 'participants' | 'entriesOf'>,
  consents: readonly Fact[]
): readonly Draft<Paired>[] {
  const pairs = pairsOf(consents)
  const draft = (kind: Paired['kind'], key: string): readonly Draft<Paired>[] => {
    const [subject = '', other = ''] = key.split(':')
    const stands = pairs.get(key)
    if (stands?.answer === kind) return []
    return [{ kind, subject, other, prev: stands?.heads ?? [] }]
  }
  const joined = participants.flatMap(({ id }) => {
    const [shown, ...doubles] = entriesOf(id)
    return shown ? doubles.map((double) => pairKey(shown.id, double.id)) : []
  })
  const known = new Set(participants.flatMap(({ id }) => entriesOf(id)).map(({ id }) => id))
  // kept before an erasing that came to nothing, and parted since
  const parted = [...pairs].flatMap(([key, { answer }]) => {
    const [one = '', other = ''] = key.split(':')
    const isParted = !entriesOf(one).some((entry) => entry.id === other)
    return answer === 'same' && known.has(one) && known.has(other) && isParted ? [key] : []
  })
  return [
    ...joined.flatMap((key) => draft('same', key)),
    ...parted.flatMap((key) => draft('notsame', key))
  ]
}

/** What is kept of one child, however many entries it had. */
export interface KeptConsents {
  readonly entries: readonly Id[]
  readonly photo: Value
  readonly insurance: Value
}

/** Read of an event's consents alone: there is no roster any more. */
export function keptConsents(consents: readonly Fact[]): readonly KeptConsents[] {
  const fields = foldFields(consents)
  const { idOf } = mergeTwins([], pairsOf(consents))
  const entriesByChild = new Map<Id, Id[]>()
  for (const entry of [...fields.keys()].toSorted())
    entriesByChild.set(idOf(entry), [...(entriesByChild.get(idOf(entry)) ?? []), entry])
  return [...entriesByChild.values()].map((entries) => ({
    entries,
    photo: strictestPhoto(entries.map((entry) => valueOf(fields, entry, 'photo'))),
    insurance: strictestTruth(entries.map((entry) => valueOf(fields, entry, 'insurance')))
  }))
}
