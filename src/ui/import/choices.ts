import type { KeptField } from '../../domain/import/change.ts'
import type { ImportChange, ImportPreview, ImportRow } from '../../kit/import/importing.ts'

/** What a person chose of a preview before anything is written. */
export interface Choices {
  /** Fields that stay as they are, each as line and meaning. */
  readonly kept: ReadonlySet<string>
  /** Rows in doubt: taken or left out; who is not in it was not decided. */
  readonly decided: ReadonlyMap<number, boolean>
}

/** The changes of a row that are chosen together: what is wary apart from the rest. */
export interface ChangeGroup {
  readonly line: number
  readonly isWary: boolean
  readonly changes: readonly ImportChange[]
}

export function firstChoices({ rows }: ImportPreview): Choices {
  const wary = rows.flatMap(groupsOf).filter(({ isWary }) => isWary)
  return { kept: new Set(wary.flatMap(keysOf)), decided: new Map() }
}

export function groupsOf({ line, changes }: ImportRow): readonly ChangeGroup[] {
  const groups = [false, true].map((isWary) => ({
    line,
    isWary,
    changes: changes.filter(({ wary }) => (wary !== null) === isWary)
  }))
  return groups.filter((one) => one.changes.length > 0)
}

export function isTaken({ kept }: Choices, group: ChangeGroup): boolean {
  return !keysOf(group).some((key) => kept.has(key))
}

export function chooseGroups(
  choices: Choices,
  groups: readonly ChangeGroup[],
  take: boolean
): Choices {
  const kept = new Set(choices.kept)
  for (const key of groups.flatMap(keysOf))
    if (take) kept.delete(key)
    else kept.add(key)
  return { ...choices, kept }
}

export function decideLines(choices: Choices, lines: readonly number[], take: boolean): Choices {
  const decided = new Map(choices.decided)
  for (const line of lines) decided.set(line, take)
  return { ...choices, decided }
}

export function acceptedIn({ decided }: Choices): readonly number[] {
  return [...decided].filter(([, take]) => take).map(([line]) => line)
}

export function keptIn({ rows }: ImportPreview, { kept }: Choices): readonly KeptField[] {
  return rows.flatMap(({ line, changes }) =>
    changes
      .filter(({ meaning }) => kept.has(keyOf(line, meaning)))
      .map(({ meaning }) => ({ line, field: meaning }))
  )
}

/** In rows: what one confirm would do. */
export interface Outcome {
  readonly added: number
  readonly changed: number
  /** Changed in the file, and left as they are. */
  readonly kept: number
  /** In doubt and not decided, or left out. */
  readonly open: number
  readonly left: number
}

export function outcomeOf({ rows, counts }: ImportPreview, choices: Choices): Outcome {
  const accepted = acceptedIn(choices)
  const changing = rows.filter(({ state, changes, line }) =>
    state === 'doubtful' ? accepted.includes(line) && changes.length > 0 : state === 'changed'
  )
  const changed = changing.filter((row) => groupsOf(row).some((group) => isTaken(choices, group)))
  const open = rows.filter(
    ({ state, line }) => state === 'doubtful' && !choices.decided.has(line)
  ).length
  const plain = rows.filter(
    ({ state, isKnown, line }) => state === 'doubtful' && accepted.includes(line) && !isKnown
  )
  return {
    added: counts.new + plain.length,
    changed: changed.length,
    kept: changing.length - changed.length,
    open,
    left: counts.bad + counts.doubtful - accepted.length
  }
}

function keysOf({ line, changes }: ChangeGroup): readonly string[] {
  return changes.map(({ meaning }) => keyOf(line, meaning))
}

function keyOf(line: number, meaning: string): string {
  return `${line} ${meaning}`
}

/** What both texts begin and end with, and what differs between; nothing differs in part where little is common. */
export function partsOf(one: string, other: string): readonly [string, string, string] {
  const [letters, others] = [Array.from(one), Array.from(other)]
  const most = Math.min(letters.length, others.length)
  let head = 0
  while (head < most && letters[head] === others[head]) head++
  let tail = 0
  while (tail < most - head && letters.at(-1 - tail) === others.at(-1 - tail)) tail++
  if (head + tail === 0) return ['', '', one]
  const end = letters.length - tail
  return [
    letters.slice(0, head).join(''),
    letters.slice(head, end).join(''),
    letters.slice(end).join('')
  ]
}
