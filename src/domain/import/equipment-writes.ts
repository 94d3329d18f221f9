// What a confirmed list of things writes, each lender's apart: the yen lie in its own document. Rules I7, I18, I51, I52.
import { assetChanges } from './equipment-known.ts'
import { confirmedRows, keeping, unkept } from './preview.ts'
import { isNewLender, lenderOfRow } from './equipment-lender.ts'
import type { Created } from '../entity.ts'
import type { Draft, FieldSet, Writes } from '../fact.ts'
import type { EquipmentPreview, KnownEquipment } from './equipment-known.ts'
import type { EquipmentRow } from './equipment-row.ts'
import type { LenderId, NewId } from '../id.ts'
import type { PreviewRow } from './preview.ts'

export interface LenderWrites extends Writes {
  readonly lender: LenderId
  /** It is not known yet and begins with these. */
  readonly isNew: boolean
}

interface WritesDraft {
  readonly created: Created[]
  readonly changed: Writes['changed'][number][]
  readonly facts: Draft<FieldSet>[]
}

export function equipmentWrites(
  preview: EquipmentPreview,
  acceptedLines: readonly number[],
  known: KnownEquipment,
  newId: NewId
): readonly LenderWrites[] {
  const isKept = keeping(preview)
  const draftByLender = new Map<LenderId, WritesDraft & { readonly id: LenderId }>()
  const draftFor = (row: EquipmentRow) => {
    const lender = lenderOfRow(row, known)
    const draft = draftByLender.get(lender) ?? beginDraft(lender, row, newId)
    draftByLender.set(lender, draft)
    return draft
  }
  for (const one of confirmedRows(preview, acceptedLines)) {
    const draft = draftFor(one.row)
    writeThing(draft, one, { ...known, lender: draft.id, newId, isKept })
  }
  return [...draftByLender].map(([lender, { id, created, changed, facts }]) => {
    return { created, changed, facts, lender: id, isNew: isNewLender(lender) }
  })
}

function beginDraft(lender: LenderId, { lender: name }: EquipmentRow, newId: NewId) {
  if (!isNewLender(lender)) return { id: lender, created: [], changed: [], facts: [] }
  const id = newId()
  const created: Created[] = [{ root: 'lenders', entity: { id, name } }]
  return { id, created, changed: [], facts: [] }
}

interface Writing extends KnownEquipment {
  readonly newId: NewId
  readonly isKept: (line: number, field: string) => boolean
}

function writeThing(
  { created, changed, facts }: WritesDraft,
  { line, row, existing }: PreviewRow<EquipmentRow>,
  { assets, terms, lender, newId, isKept }: Writing
): void {
  const asset = existing === null ? undefined : assets.find((one) => one.id === existing)
  const id = asset?.id ?? newId()
  if (asset === undefined) {
    created.push({ root: 'assets', entity: { id, ...row.asset } })
    if (lender !== '')
      facts.push({ kind: 'field', subject: id, field: 'owner', value: lender, prev: [] })
  } else {
    const fields = unkept(assetChanges(row, asset), (field) => isKept(line, field))
    if (Object.keys(fields).length > 0) changed.push({ root: 'assets', id, fields })
  }
  if (row.yen === null || isKept(line, 'yen')) return
  const known = terms.find((one) => one.asset === id)
  if (known === undefined)
    created.push({ root: 'terms', entity: { id: newId(), asset: id, yen: row.yen } })
  else if (known.yen !== row.yen)
    changed.push({ root: 'terms', id: known.id, fields: { yen: row.yen } })
}
