// Letting children go: with somebody who is registered, alone, or with somebody a guardian vouched for on the telephone; and whom one
// telephoned about those who wait. Nothing here waits for anything but the disk.
import { eventDoc } from '../../crdt/docs.ts'
import { nowhere } from '../../domain/attendance/attendance.ts'
import { undoMark } from '../../domain/attendance/mark.ts'
import type { Participant } from '../../domain/entity.ts'
import type { Draft } from '../../domain/fact.ts'
import type { EventId, FactId, Id, SessionId } from '../../domain/id.ts'
import { writtenName } from '../../domain/people/people.ts'
import { callDraft, callsOfYes, type CallWish } from '../../domain/release/calls.ts'
import {
  release as releaseDrafts,
  type Leaving,
  type ReleaseFault
} from '../../domain/release/release.ts'
import {
  releaseVouched as vouchedDrafts,
  vouchedHeads,
  type VouchWish
} from '../../domain/release/vouched.ts'
import { no, ok } from '../../lib/result.ts'
import { mayGoAlone } from '../attendance/commands.ts'
import { attendanceIn, placeOf, type Place } from '../attendance/presence.ts'
import { findFact } from '../attendance/undo.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done, Fault } from '../fault.ts'
import { registerOf, voidedOf } from '../readings.ts'
import { saveAll } from '../save-entity.ts'
import { vouchedAlong, vouchedFactsOf } from './vouched.ts'

interface ReleaseInput {
  readonly session: SessionId
  readonly participants: readonly Id[]
  readonly picker: string | null
}

type ReleaseVouchedInput = VouchWish & { readonly participants: readonly Id[] }

type NoteCallInput = CallWish & { readonly event: EventId }

export function createReleaseCommands(inside: WorkspaceContext) {
  return {
    /** Lets children go home together, all or none; `picker` null: alone. */
    async release({ session, participants, picker }: ReleaseInput): Done<readonly FactId[]> {
      const place = await placeOf(inside, session)
      if (!place) return no({ kind: 'gone' })
      const leaving = await leavingOf(inside, place, participants)
      if (!leaving.ok) return leaving
      const made = releaseDrafts({ session, picker }, leaving.value)
      if (!made.ok) return no(faultOfRelease(made.fault))
      return save(inside, { event: place.event.id, drafts: made.value })
    },

    /** With somebody nobody registered. Answers with the marks, which are what is taken back. */
    async releaseVouched(input: ReleaseVouchedInput): Done<readonly FactId[]> {
      const { participants, ...wish } = input
      const place = await placeOf(inside, wish.session)
      if (!place) return no({ kind: 'gone' })
      const event = place.event.id
      const leaving = await leavingOf(inside, place, participants)
      if (!leaving.ok) return leaving
      const vouched = leaving.value.map(async (one) => ({
        ...one,
        heads: vouchedHeads(await vouchedFactsOf(inside, event, one.participant), wish.session)
      }))
      const made = vouchedDrafts(wish, await Promise.all(vouched))
      if (!made.ok) {
        const { fault } = made
        const isOfAct = fault.kind === 'picker-missing' || fault.kind === 'nobody-agreed'
        return no(isOfAct ? fault : faultOfRelease(fault))
      }
      const { day } = place.session
      const called = wish.how === 'agreed' && wish.phone !== ''
      const yes = called
        ? callsOfYes(
            leaving.value.map(({ child }) => child),
            { ...wish, day }
          )
        : []
      const calls = await Promise.all(yes.map((one) => callOf(inside, event, one)))
      const saved = await save(inside, { event, drafts: [...made.value, ...calls] })
      return saved.ok ? ok(saved.value.slice(0, leaving.value.length)) : saved
    },

    async takeBackRelease(facts: readonly FactId[]): Done {
      return takeBack(inside, facts)
    },

    async noteCall({ event, ...wish }: NoteCallInput): Done {
      return saveAll(inside, { event, drafts: [await callOf(inside, event, wish)] })
    }
  }
}

async function callOf({ rows }: WorkspaceContext, event: EventId, wish: CallWish) {
  return callDraft(wish, await rows.facts(eventDoc('attendance', event), wish.subject))
}

/** What was written together is taken back together, with what was vouched for it. */
async function takeBack(inside: WorkspaceContext, facts: readonly FactId[]): Done {
  const found = await Promise.all(facts.map((fact) => findFact(inside, fact)))
  const [first] = found
  if (!first) return no({ kind: 'gone' })
  const { event, doc } = first
  const drafts: Draft[] = []
  for (const [at, one] of found.entries()) {
    const undone = one && undoMark(facts[at] ?? '', one.facts, voidedOf(one.facts))
    if (!undone?.ok) return no({ kind: 'gone' })
    drafts.push(undone.value)
  }
  const along = facts.map((id, at) => vouchedAlong(inside, found[at], id, { drafts, again: false }))
  const placed = (await Promise.all(along)).flat()
  return saveAll(inside, { event, doc, drafts, placed })
}

function faultOfRelease(fault: ReleaseFault): Fault {
  if (fault.kind === 'alone-together') return fault
  const { participant } = fault
  return { kind: 'not-released', participant, why: fault.fault.kind }
}

/** Each child once, with where it stands; refused where one of them is not on the roster. */
async function leavingOf(
  inside: WorkspaceContext,
  place: Place,
  participants: readonly Id[]
): Done<readonly (Leaving & { readonly name: string; readonly child: Participant })[]> {
  const coming = registerOf(inside, place.event.id)
  const [people, { presence }] = await Promise.all([coming, attendanceIn(inside, place, coming)])
  const childById = new Map(people.participants.map((one) => [one.id, one]))
  const kept = [...new Set(participants.map(people.merged.idOf))]
  const missing = kept.find((id) => !childById.has(id))
  if (missing !== undefined) return no({ kind: 'not-released', participant: missing, why: 'gone' })
  const children = kept.flatMap((id) => childById.get(id) ?? [])
  return ok(
    children.map((child) => ({
      participant: child.id,
      child,
      name: writtenName(child),
      presence: presence.get(child.id) ?? nowhere(child.id),
      goesHomeAlone: mayGoAlone(child, people)
    }))
  )
}
