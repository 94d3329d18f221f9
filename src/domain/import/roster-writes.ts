// What a confirmed roster import writes. Rules I13, I14: families, children, badges and fields in one act.
import { badgeWrites, nextNumber } from '../attendance/badge.ts'
import { childChanges, entityChanges, familyChanges } from './roster-diff.ts'
import { confirmedRows, keeping, unkept } from './preview.ts'
import { familyRefs, familyValues } from './roster-diff.ts'
import type { Badge, Created, Participant } from '../entity.ts'
import type { Draft, FieldSet, Writes } from '../fact.ts'
import type { EventId, FamilyId, Id, NewId } from '../id.ts'
import type { FieldChanges, PlacedChild } from './roster-diff.ts'
import type { KnownRoster } from './roster-known.ts'
import type { PreviewRow } from './preview.ts'
import type { RosterPreview } from './roster.ts'
import type { RosterRow } from './roster-row.ts'

export function rosterWrites(
  preview: RosterPreview,
  acceptedLines: readonly number[],
  known: KnownRoster,
  newId: NewId
): Writes {
  const byId = new Map(known.participants.map((one) => [one.id, one]))
  const place = ({ line, row, existing }: PreviewRow<RosterRow>): PlacedChild => ({
    line,
    row,
    existing: existing === null ? null : (byId.get(existing) ?? null),
    doubts: []
  })
  const confirmed = confirmedRows(preview, acceptedLines).map(place)
  const all = [...confirmed, ...preview.same.map(place)].toSorted((a, b) => a.line - b.line)
  const refOf = familyRefs(all, known)
  const isKept = keeping(preview)
  const draft = { ...startDraft(known, newId), isKept }
  const familyByRef = new Map<string, Id>()
  const written = new Set(confirmed.map(refOf))
  for (const [ref, values] of familyValues(all, refOf)) {
    // a child without a family that is the same needs none
    if (!written.has(ref)) continue
    const first = all.find((one) => refOf(one) === ref)
    const family = ref.startsWith('new ') ? addFamily(draft, first?.row) : ref
    familyByRef.set(ref, family)
    const lines = all.filter((one) => refOf(one) === ref).map(({ line }) => line)
    const changes = familyChanges(family, values, known)
    setFields(
      draft,
      family,
      changes.filter(([field]) => !lines.some((line) => isKept(line, field)))
    )
  }
  for (const one of confirmed) writeChild(draft, one, familyByRef.get(refOf(one)) ?? '')
  return draft
}

interface WritesDraft extends Writes {
  readonly created: Created[]
  readonly changed: Writes['changed'][number][]
  readonly facts: Draft<FieldSet>[]
  readonly known: KnownRoster
  readonly newId: NewId
  readonly giveNumber: (wished: number) => number
  readonly isKept: (line: number, field: string) => boolean
}

function startDraft(known: KnownRoster, newId: NewId): Omit<WritesDraft, 'isKept'> {
  const giveNumber = numbersFor(known.participants, known.badges)
  return { created: [], changed: [], facts: [], known, newId, giveNumber }
}

/** The number the file wishes where it is free, else the next. */
function numbersFor(
  participants: readonly Participant[],
  badges: readonly Badge[]
): (wished: number) => number {
  const used = new Set([
    ...participants.map((one) => one.badge),
    ...badges.map((one) => one.number)
  ])
  let next = nextNumber(participants, badges)
  return (wished) => {
    while (used.has(next)) next++
    const given = wished > 0 && !used.has(wished) ? wished : next
    used.add(given)
    return given
  }
}

function addFamily({ created, known, newId }: WritesDraft, row: RosterRow | undefined): Id {
  const id = newId()
  created.push({ root: 'families', entity: { id, event: known.event.id, code: codeOf(row) } })
  return id
}

/** A bare running number says nothing of a family. */
function codeOf(row: RosterRow | undefined): string {
  if (row === undefined) return ''
  const prefix = row.familyKeys.find((key) => key.startsWith('code:'))
  if (prefix !== undefined) return prefix.slice('code:'.length)
  return /^\d+$/u.test(row.code) ? '' : row.code
}

function setFields({ facts, known }: WritesDraft, subject: Id, changes: FieldChanges): void {
  for (const [field, value] of changes) {
    const prev = known.fields.get(subject)?.get(field)?.heads ?? []
    facts.push({ kind: 'field', subject, field, value, prev })
  }
}

function writeChild(
  draft: WritesDraft,
  { line, row, existing }: PlacedChild,
  family: FamilyId
): void {
  const { created, changed, known, newId, giveNumber } = draft
  const isKept = (field: string) => draft.isKept(line, field)
  if (existing === null) {
    const person = personOf(row, known.event.id, family, {
      id: newId(),
      badge: giveNumber(row.badge)
    })
    created.push({ root: 'participants', entity: person })
    setFields(draft, person.id, [...row.child])
    writeBadge(draft, person)
    return
  }
  const fields = {
    ...unkept(entityChanges(row, existing, known), isKept),
    ...(existing.family === '' ? { family } : {})
  }
  if (Object.keys(fields).length > 0)
    changed.push({ root: 'participants', id: existing.id, fields })
  const said = childChanges(row, existing.id, known).filter(([field]) => !isKept(field))
  setFields(draft, existing.id, said)
  writeBadge(draft, { ...existing, ...fields })
}

function writeBadge({ created, changed, known, newId }: WritesDraft, person: Participant): void {
  const written = badgeWrites(person, known.badges, newId)
  created.push(...written.created)
  changed.push(...written.changed)
}

function personOf(
  row: RosterRow,
  event: EventId,
  family: FamilyId,
  given: { readonly id: Id; readonly badge: number }
): Participant {
  const { sei, mei, seiYomi, meiYomi, callName, grade, venue, group, sessions, note } = row
  const names = { sei, mei, seiYomi, meiYomi, callName }
  const days = row.days ?? []
  const person = {
    ...names,
    ...given,
    event,
    family,
    grade,
    days,
    venue,
    group,
    walkIn: false,
    note
  }
  return sessions === null || sessions.length === 0 ? person : { ...person, sessions }
}
