// What stands beside each row of a preview, so that a person sees a wrong guess before it goes in. Rule I38.
import { showPhones } from '../../domain/people/phone.ts'
import type { EquipmentRow } from '../../domain/import/equipment-row.ts'
import type { PlanRow } from '../../domain/import/plan-rows.ts'
import type { RosterRow } from '../../domain/import/roster-row.ts'
import type { Preview, PreviewRow } from '../../domain/import/preview.ts'
import { sessionInFile } from '../../domain/import/roster-places.ts'
import type { Said } from '../../domain/import/change.ts'
import type { EquipmentPreview } from '../../domain/import/equipment-known.ts'
import type { KnownRoster } from '../../domain/import/roster-known.ts'
import type { RosterPreview } from '../../domain/import/roster.ts'
import type { ImportChange, ImportPreview, ImportRow, ImportShown } from './importing.ts'

const STATES = ['new', 'changed', 'same', 'doubtful', 'bad'] as const

/** Rows in the order of the file; what is told above them stands only where there is something to tell. */
export function shownPreview<Row>(
  preview: Preview<Row> &
    Partial<Pick<RosterPreview, 'unread' | 'joined'> & Pick<EquipmentPreview, 'newLenders'>>,
  shownOf: (row: Row) => readonly ImportShown[],
  say: Say = String
): ImportPreview {
  const rows = STATES.flatMap((state): readonly ImportRow[] =>
    preview[state].map((one) => ({
      line: one.line,
      title: one.title,
      second: one.second,
      state,
      why: one.why,
      shows: 'row' in one ? shownOf(one.row) : [],
      changes: 'row' in one ? changesOf(one, say) : [],
      isKnown: 'row' in one && one.existing !== null,
      twin: 'row' in one ? (one.twin ?? null) : null
    }))
  )
  const count = (state: ImportRow['state']) => preview[state].length
  return {
    rows: rows.toSorted((one, other) => one.line - other.line),
    counts: {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      doubtful: count('doubtful'),
      bad: count('bad')
    },
    doubtful: preview.doubtful.map((row) => row.line),
    unread: preview.unread ?? [],
    joined: preview.joined ?? [],
    aside: (preview.aside ?? []).map(({ line, title }) => ({ line, title })),
    absent: preview.absent ?? [],
    newLenders: preview.newLenders ?? []
  }
}

/** How a value is told where its own letters say nothing: names for ids, dates for days. */
export type Say = (value: Said, field: string) => string

function changesOf({ changes = [] }: PreviewRow<unknown>, say: Say): readonly ImportChange[] {
  return changes.map(({ field, before, after, wary }) => ({
    meaning: field,
    before: before === null ? '' : say(before, field),
    after: after === null ? '' : say(after, field),
    wary
  }))
}

type Places = Pick<KnownRoster, 'event' | 'groups' | 'venues' | 'sessions'>

export function sayIn({ event, groups, venues, sessions }: Places): Say {
  const list = (value: Said): readonly unknown[] => (Array.isArray(value) ? value : [])
  return (value, field) => {
    switch (field) {
      case 'group':
        return groups.find(({ id }) => id === value)?.letter ?? ''
      case 'venue':
        return venues.find(({ id }) => id === value)?.name ?? ''
      case 'sessions':
        return sessions
          .filter(({ id }) => list(value).includes(id))
          .map(sessionInFile)
          .join('、')
      case 'days':
        return list(value)
          .map((day) => event.days[Number(day) - 1] ?? '')
          .join(',')
      case 'phone':
      case 'phone2':
        return showPhones(String(value))
      default:
        return String(value)
    }
  }
}

export function shownOfChild({ grade, family }: RosterRow): readonly ImportShown[] {
  return filled([
    ['grade', grade],
    ['guardian', String(family.get('guardian') ?? '')],
    ['phone', showPhones(String(family.get('phone') ?? ''))],
    ['phone2', showPhones(String(family.get('phone2') ?? ''))]
  ])
}

export function shownOfThing({ asset, yen, lender }: EquipmentRow): readonly ImportShown[] {
  return filled([
    ['lender', lender],
    ['quantity', `${asset.quantity}${asset.unit}`],
    ['serial', asset.serial],
    ['yen', yen === null ? '' : yen.toLocaleString('en')]
  ])
}

export function shownOfBlock({ minutes }: PlanRow): readonly ImportShown[] {
  return filled([['minutes', minutes === null ? '' : String(minutes)]])
}

function filled(
  facts: readonly (readonly [meaning: string, text: string])[]
): readonly ImportShown[] {
  return facts.filter(([, text]) => text !== '').map(([meaning, text]) => ({ meaning, text }))
}
