// What stands beside each row of a preview, so that a person sees a wrong guess before it goes in. Rule I38.
import { showPhones } from '../../domain/people/phone.ts'
import type { EquipmentRow } from '../../domain/import/equipment-row.ts'
import type { PlanRow } from '../../domain/import/plan-rows.ts'
import type { RosterRow } from '../../domain/import/roster-row.ts'
import type { Preview } from '../../domain/import/preview.ts'
import type { RosterPreview } from '../../domain/import/roster.ts'
import type { ImportPreview, ImportRow, ImportShown } from './importing.ts'

const STATES = ['new', 'changed', 'same', 'doubtful', 'bad'] as const

/** Rows in the order of the file; what is told above them stands only where there is something to tell. */
export function shownPreview<Row>(
  preview: Preview<Row> & Partial<Pick<RosterPreview, 'unread' | 'joined'>>,
  shownOf: (row: Row) => readonly ImportShown[]
): ImportPreview {
  const rows = STATES.flatMap((state): readonly ImportRow[] =>
    preview[state].map((one) => ({
      line: one.line,
      title: one.title,
      second: one.second,
      state,
      why: one.why,
      shows: 'row' in one ? shownOf(one.row) : []
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
    aside: (preview.aside ?? []).map(({ line, title }) => ({ line, title }))
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

export function shownOfThing({ asset, yen }: EquipmentRow): readonly ImportShown[] {
  return filled([
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
