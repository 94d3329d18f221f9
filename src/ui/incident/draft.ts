// What was tapped and not recorded yet, in this tab: looking up 119 in between loses nothing.
import { signal } from '@preact/signals'
import type { DoneAboutIt, Happened, ToldOfIncident } from '../../domain/incident/incident.ts'
import type { NoteIncidentInput } from '../../kit/incident/commands.ts'
import type { Instant } from '../../domain/id.ts'

export type TappedWhom = NoteIncidentInput['whom'][number]

export interface TappedIncident {
  /** Of the first tap; null: nothing was tapped. */
  readonly since: Instant | null
  readonly what: readonly Happened[]
  readonly whom: readonly TappedWhom[]
  /** Null: as the plan says. */
  readonly where: string | null
  readonly did: readonly DoneAboutIt[]
  readonly told: readonly { readonly who: ToldOfIncident; readonly at: Instant }[]
}

export const NOTHING_TAPPED: TappedIncident = {
  since: null,
  what: [],
  whom: [],
  where: null,
  did: [],
  told: []
}

export const tapped = signal<TappedIncident>(NOTHING_TAPPED)

/** `alone` excludes the others, and they it. */
export function toggled<Word extends string>(
  all: readonly Word[],
  word: Word,
  alone: Word
): readonly Word[] {
  if (all.includes(word)) return all.filter((one) => one !== word)
  return word === alone ? [word] : [...all.filter((one) => one !== alone), word]
}

export function isSameWhom(one: TappedWhom, other: TappedWhom): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
