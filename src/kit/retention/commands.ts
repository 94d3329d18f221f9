// 開示, 消去 and what the papers say.
import {
  DOCS,
  docsOfPeople,
  eventDoc,
  eventScope,
  parseDoc,
  type PeopleDocName
} from '../../crdt/docs.ts'
import type { Participant } from '../../domain/entity.ts'
import type { Draft, ErasedWhat, PersonalKind } from '../../domain/fact.ts'
import type { EventId, FamilyId, Id } from '../../domain/id.ts'
import { badgesWithout } from '../../domain/attendance/badge.ts'
import { checkSettings } from '../../domain/event/settings.ts'
import { consentsToKeep, joiningToKeep } from '../../domain/people/kept-consents.ts'
import { checkRetention } from '../../domain/retention/retention.ts'
import { NOTHING_FORGOTTEN, type Forgotten } from '../../crdt/erase.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { lazy } from '../../lib/lazy.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { activeStream } from '../../protocol/control-state.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import type { Done, Fault } from '../fault.ts'
import { disclose } from './disclosure.ts'
import { eraseEnded } from './ended-rehearsals.ts'
import { faultOfCall, faultOfMaking } from '../faults.ts'
import { freezeTotals } from './freeze-totals.ts'
import { dropBeside, keepIncidents } from './keep-incidents.ts'
import { save, type WorkspaceContext } from '../context.ts'
import { joinMarks } from './join-marks.ts'
import { missedMarks } from './missed-marks.ts'
import { refusedByLock } from '../lock/read.ts'
import {
  allFacts,
  childrenIn,
  entitiesOf,
  householdsIn,
  peopleOf,
  type People
} from '../readings.ts'
import type { Disclosure, Settings } from './views.ts'

const loadGeneration = lazy(() => import('../../sync/rewriting/generation-make.ts'))

export function createRetentionCommands(inside: WorkspaceContext) {
  const finished = finishErasing(inside).catch(inside.environment.warn)
  return {
    async disclose(event: EventId, family: FamilyId): Done<Disclosure> {
      const locked = await refusedByLock(inside)
      return locked ? no(locked) : disclose(inside, event, family)
    },

    async setRetention(
      id: Id,
      days: readonly [care: number, roster: number, consents: number, incidents: number]
    ): Done {
      if (!isOrganizer(inside)) return no({ kind: 'not-allowed' })
      const checked = checkRetention(days)
      if (!checked.ok) return checked
      const fields = { retention: checked.value }
      return nothing(save(inside, { event: id, changed: [{ root: 'events', id, fields }] }))
    },

    async eraseFamily(event: EventId, family: FamilyId): Done {
      const refused = await refusalOf(inside)
      if (refused) return no(refused)
      await finished
      const gathered = await gatherFirst(inside)
      if (!gathered.ok) return gathered
      const people = await peopleOf(inside, event)
      const going = goingWith(people, family)
      if (going.children.length === 0 && !people.families.some(({ id }) => id === family))
        return no({ kind: 'gone' })
      const gone = new Set(going.children)
      const staying = people.entries.filter((one) => !gone.has(one))
      const badges = badgesWithout(staying, await entitiesOf(inside, 'badges', event))
      if (badges.changed.length > 0) {
        const saved = await save(inside, { event, changed: badges.changed })
        if (!saved.ok) return saved
      }
      const goingIds = new Set([...gone].map(({ id }) => id))
      const marks = [
        ...(await joinedMarks(inside, event, people, [...gone])),
        ...(await missedMarks(inside, event, people, goingIds))
      ]
      if (marks.length > 0) {
        const doc = eventDoc('attendance', event)
        const saved = await save(inside, { event, doc, drafts: marks })
        if (!saved.ok) return saved
      }
      const ids = new Set([
        ...going.families,
        ...going.children.map(({ id }) => id),
        ...badges.gone
      ])
      const forgotten: Forgotten = { ids, isAll: false }
      return erase(inside, event, {
        forget: (name) => (DOCS[name].erased === 'never' ? null : forgotten),
        what: 'family',
        families: 1,
        children: new Set(going.children.map(({ id }) => people.merged.idOf(id))).size
      })
    },

    async eraseKind(event: EventId, kind: PersonalKind): Done {
      const refused = await refusalOf(inside)
      if (refused) return no(refused)
      await finished
      const gathered = await gatherFirst(inside)
      if (!gathered.ok) return gathered
      if (kind === 'roster') {
        const kept = await keepBesideRoster(inside, event)
        if (!kept.ok) return kept
      }
      return eraseAll(inside, event, kind)
    },

    /** What is left of rehearsals that were ended here: nobody is asked again. Answers how many still wait for their ten seconds. */
    async eraseRehearsals(): Done<number> {
      await finished
      return eraseEnded(inside, {
        gather: () => gatherFirst(inside),
        erase: (event, kind) => eraseAll(inside, event, kind)
      })
    },

    async noteExport(event: EventId, what: 'disclosure' | 'paper-roster'): Done {
      const locked = await refusedByLock(inside)
      if (locked) return no(locked)
      const drafts: readonly Draft[] = [{ kind: 'exported', subject: event, what, prev: [] }]
      return nothing(save(inside, { event, drafts }))
    },

    async saveSettings(settings: Omit<Settings, 'name' | 'relay'>): Done {
      if (!isOrganizer(inside)) return no({ kind: 'not-allowed' })
      const [workspace] = await entitiesOf(inside, 'workspaces')
      if (!workspace) return no({ kind: 'gone' })
      const checked = checkSettings(settings)
      if (!checked.ok) return no(checked.fault)
      const fields = checked.value
      const { id } = workspace
      return nothing(save(inside, { event: '', changed: [{ root: 'workspaces', id, fields }] }))
    }
  }
}

/** What outlives the roster, in figures or in documents of its own. */
async function keepBesideRoster(inside: WorkspaceContext, event: EventId): Done {
  const people = await peopleOf(inside, event)
  const frozen = await freezeTotals(inside, event, people)
  if (!frozen.ok) return frozen
  const kept = await keepConsents(inside, event, people)
  return kept.ok ? keepIncidents(inside, event) : kept
}

async function eraseAll(inside: WorkspaceContext, event: EventId, kind: PersonalKind): Done {
  const people = await peopleOf(inside, event)
  const all: Forgotten = { ...NOTHING_FORGOTTEN, isAll: true }
  const beside = kind === 'incidents' ? await dropBeside(inside, event) : ok(null)
  if (!beside.ok) return beside
  return erase(inside, event, {
    forget(name) {
      if (DOCS[name].erased === kind) return all
      return name === 'attendance' ? beside.value : null
    },
    what: kind,
    families: householdsIn(people),
    children: await childrenIn(inside, event, people, kind)
  })
}

/** What was joined or said elsewhere decides what goes and what stays. */
async function gatherFirst(inside: WorkspaceContext): Done {
  const { gatherAll } = await loadGeneration()
  const gathered = await gatherAll(inside.replica, await inside.docs())
  return gathered.ok ? ok(null) : no(faultOfCall(gathered.fault))
}

/** Consents outlive the roster, and so does which entries are one child (L11, L12). */
async function keepConsents(inside: WorkspaceContext, event: EventId, people: People): Done {
  const doc = eventDoc('consents', event)
  const joining = joiningToKeep(people, await allFacts(inside, doc))
  const drafts = [...consentsToKeep(people, people.said), ...joining]
  return drafts.length === 0 ? ok(null) : nothing(save(inside, { event, doc, drafts }))
}

interface Erasing {
  readonly forget: (name: PeopleDocName) => Forgotten | null
  readonly what: ErasedWhat
  readonly families: number
  readonly children: number
}

async function erase(inside: WorkspaceContext, event: EventId, erasing: Erasing): Done {
  const { replica } = inside
  const { makeGenerations } = await loadGeneration()
  const nameOf = docsOfPeople(event)
  const docs = [...nameOf.keys()].filter((doc) => activeStream(replica.control, doc))
  const { what, families, children } = erasing
  const since = replica.control.seq
  await writeMeta(inside.db, 'erasing', { event, what, families, children, since })
  const opened = await inside.docs()
  const made = await makeGenerations(replica, opened, {
    docs,
    newKeys: [eventScope('people', event), eventScope('badges', event)],
    forget(doc) {
      const name = nameOf.get(doc)
      return name ? erasing.forget(name) : null
    }
  })
  opened.forget()
  if (!made.ok) return no(faultOfMaking(made.fault))
  return finishErasing(inside)
}

/** Says what was erased, once it is in force; nothing, when it never came to that. */
async function finishErasing(inside: WorkspaceContext): Done {
  const { db, replica } = inside
  const begun = await readMeta(db, 'erasing')
  if (!begun) return ok(null)
  const { event, what, families, children, since } = begun
  const seqs = [...replica.control.streamById.values()].flatMap(({ doc, state }) =>
    state.kind === 'superseded' &&
    state.seq > since &&
    parseDoc(doc)?.of === event &&
    isErasedHere(inside, state.next)
      ? [state.seq]
      : []
  )
  if (seqs.length > 0) {
    const seq = Math.max(...seqs)
    const drafts: readonly Draft[] = [
      { kind: 'erased', subject: event, what, families, children, seq, prev: [] }
    ]
    const saved = await save(inside, { event, drafts })
    if (!saved.ok) return saved
  }
  await db.meta.delete('erasing')
  return ok(null)
}

/** Generations that others made, and those that only tidied up, erased nothing of what was begun here. */
function isErasedHere({ replica }: WorkspaceContext, next: Uint8Array): boolean {
  const { control, identity } = replica
  const base = control.streamById.get(bytesToHex(next))?.base
  return base?.erased === true && bytesToHex(base.writer).startsWith(identity.device)
}

function isOrganizer({ replica }: WorkspaceContext): boolean {
  return replica.identity.role === 'organizer'
}

async function refusalOf(inside: WorkspaceContext): Promise<Fault | null> {
  if (inside.replica.identity.practice) return { kind: 'practice-only-invented' }
  return isOrganizer(inside) ? refusedByLock(inside) : { kind: 'not-allowed' }
}

interface Going {
  readonly families: readonly Id[]
  readonly children: readonly Participant[]
}

/** A family with its children, and with what was decided to be the same children entered twice. */
function goingWith({ entries: known, withdrawn, merged }: People, family: FamilyId): Going {
  const entries = [...known, ...withdrawn]
  const own = entries.filter((one) => one.family === family)
  const kept = new Set(own.map(({ id }) => merged.idOf(id)))
  const children = entries.filter((one) => one.family === family || kept.has(merged.idOf(one.id)))
  const gone = new Set(children)
  const emptied = children
    .map((one) => one.family)
    .filter((id) => id !== '' && entries.every((one) => one.family !== id || gone.has(one)))
  return { families: [...new Set([family, ...emptied])], children }
}

async function joinedMarks(
  { rows }: WorkspaceContext,
  event: EventId,
  { merged }: People,
  children: readonly Participant[]
): Promise<readonly Draft[]> {
  const going = children.map(({ id }) => id)
  const sessions = await rows.allFacts(eventDoc('attendance', event))
  return [...sessions].flatMap(([session, facts]) => joinMarks(session, facts, going, merged))
}

async function nothing(saving: Promise<Result<unknown, Fault>>): Done {
  const saved = await saving
  return saved.ok ? ok(null) : saved
}
