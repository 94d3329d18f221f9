import { useCallback, useRef, useState } from 'preact/hooks'
import type { Participant } from '../../domain/entity.ts'
import type { FactId, Id } from '../../domain/id.ts'
import type { Done, Fault } from '../../kit/fault.ts'
import type { RollCallHead } from '../../kit/rollcall/views.ts'
import { useApp } from '../app-context.ts'

// A nervous second tap lands within this time; a meant one does not.
const DOUBLE_TAP_MS = 400

/** What was just recorded: one person, or so many of a group. */
export interface FreshSighting {
  readonly facts: readonly FactId[]
  readonly ids: readonly Id[]
  readonly name: string
  readonly count: number
}

export interface Sightings {
  readonly see: (person: Participant, name: string) => void
  readonly count: (people: readonly Participant[], all: number) => void
  readonly seeBadge: (badge: number, name: string) => void
  readonly countBadges: (badges: readonly number[], all: number) => void
  readonly fresh: FreshSighting | null
  readonly fault: Fault | null
  readonly undo: () => void
  readonly forget: () => void
}

/** Taps of a roll call: each is written before it is shown, and can be taken back for ten seconds. */
export function useSightings({ event, id: rollCall }: RollCallHead, place = ''): Sightings {
  const { commands, environment, sound } = useApp()
  const [fresh, setFresh] = useState<FreshSighting | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const last = useRef({ key: '', at: 0 })

  const isAgain = (key: string) => {
    const before = last.current
    last.current = { key, at: environment.now() }
    return before.key === key && last.current.at - before.at < DOUBLE_TAP_MS
  }
  const write = async (
    act: Done<readonly FactId[]>,
    told: Pick<FreshSighting, 'ids' | 'name' | 'count'>
  ) => {
    const result = await act
    setFault(result.ok ? null : result.fault)
    if (sound.value) environment.sound(result.ok ? 'arrived' : 'already')
    if (result.ok && result.value.length > 0) setFresh({ ...told, facts: result.value })
  }
  const undo = async () => {
    if (!fresh) return
    const result = await commands.unsee({ event, rollCall, facts: fresh.facts })
    setFault(result.ok ? null : result.fault)
    if (result.ok) setFresh(null)
  }
  const wish = { event, rollCall, place }
  return {
    see({ id }, name) {
      if (isAgain(id)) return
      const seen = commands.seePeople({ ...wish, people: [id], how: 'seen' })
      void write(seen, { ids: [id], name, count: 1 })
    },
    count(people, all) {
      const ids = people.map(({ id }) => id)
      if (isAgain(ids.join())) return
      const seen = commands.seePeople({ ...wish, people: ids, how: 'counted' })
      void write(seen, { ids, name: '', count: all })
    },
    seeBadge(badge, name) {
      if (isAgain(String(badge))) return
      const seen = commands.seeBadges({ ...wish, badges: [badge], how: 'seen' })
      void write(seen, { ids: [String(badge)], name, count: 1 })
    },
    countBadges(badges, all) {
      if (isAgain(badges.join())) return
      const seen = commands.seeBadges({ ...wish, badges, how: 'counted' })
      void write(seen, { ids: badges.map(String), name: '', count: all })
    },
    fresh,
    fault,
    undo: () => void undo(),
    forget: useCallback(() => setFresh(null), [])
  }
}
