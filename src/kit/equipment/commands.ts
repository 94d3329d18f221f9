// Handing things out and taking them back. What looks odd is written all the same: a person finds it in the questions.
import { foldCustody } from '../../domain/equipment/custody.ts'
import { giverTo, move as moveDraft, reportCondition } from '../../domain/equipment/lend.ts'
import { isRehearsed } from '../../domain/event/rehearsal.ts'
import { belowOutFault, checkAsset, ownerDrafts } from '../../domain/equipment/asset.ts'
import type { Asset } from '../../domain/entity.ts'
import { foldFields } from '../../domain/fields.ts'
import { no, ok } from '../../lib/result.ts'
import { save, type WorkspaceContext, type Writing } from '../context.ts'
import { isMovedInRehearsal } from '../event/rehearsal.ts'
import { entitiesOf } from '../readings.ts'
import { saveAs, type EntityInput } from '../save-entity.ts'
import type { AssetId, EventId, FactId, Id, LenderId } from '../../domain/id.ts'
import type { Condition, Holder } from '../../domain/fact.ts'
import type { Done } from '../fault.ts'

interface MoveInput {
  readonly asset: AssetId
  readonly to: Holder
  readonly from?: Holder | null
  readonly quantity?: number | null
  readonly note?: string | null
  /** For which event, where neither of them belongs to one. */
  readonly event?: EventId
}

interface SetConditionInput {
  readonly asset: AssetId
  readonly condition: Condition
  readonly note?: string | null
  /** At which event somebody noticed it. */
  readonly event?: EventId
}

export function createEquipmentCommands(inside: WorkspaceContext) {
  return {
    async saveAsset({
      id: known,
      lender,
      ...wish
    }: EntityInput<Asset> & { readonly lender: LenderId }): Done<Id> {
      const checked = checkAsset(wish)
      if (!checked.ok) return checked
      const id = known ?? inside.newId()
      const facts = await inside.rows.facts('custody', id)
      const { out } = foldCustody({ id, kind: wish.kind }, facts)
      const below = belowOutFault(checked.value, out)
      if (below) return no(below)
      const fields = foldFields(facts).get(id)
      const owner = ownerDrafts(id, lender, fields?.get('owner'))
      const entity: Pick<Writing, 'created' | 'changed'> = known
        ? { changed: [{ root: 'assets', id, fields: checked.value }] }
        : { created: [{ root: 'assets', entity: { id, ...checked.value } }] }
      return saveAs(inside, { event: '', ...entity, drafts: owner }, id)
    },

    async move({
      asset: id,
      to,
      quantity = null,
      note = null,
      from = null,
      event = ''
    }: MoveInput): Done<FactId> {
      const found = await custodyOf(inside, id)
      if (!found) return no({ kind: 'gone' })
      const { asset, custody } = found
      const giver = from ?? giverTo(to, custody)
      if (await isMovedInRehearsal(inside, { to, from: giver ?? custody.holder, said: event }))
        return no({ kind: 'rehearsal' })
      const moving = moveDraft(asset, custody, { to, quantity, from: giver, note })
      if (!moving.ok) return no(moving.fault)
      const saved = await save(inside, { event: '', drafts: [moving.value.fact] })
      return saved.ok ? ok(saved.value[0] ?? '') : saved
    },

    async setCondition({
      asset: id,
      condition,
      note = null,
      event = ''
    }: SetConditionInput): Done<FactId> {
      if (isRehearsed(event, await entitiesOf(inside, 'events'))) return no({ kind: 'rehearsal' })
      const found = await custodyOf(inside, id)
      if (!found) return no({ kind: 'gone' })
      const draft = reportCondition(id, found.custody, { condition, note })
      if (!draft.ok) return no(draft.fault)
      const saved = await save(inside, { event: '', drafts: [draft.value] })
      return saved.ok ? ok(saved.value[0] ?? '') : saved
    }
  }
}

async function custodyOf(inside: WorkspaceContext, id: AssetId) {
  const [assets, facts] = await Promise.all([
    entitiesOf(inside, 'assets'),
    inside.rows.facts('custody', id)
  ])
  const asset = assets.find((one) => one.id === id)
  return asset ? { asset, custody: foldCustody(asset, facts) } : null
}
