// Handing things out and taking them back. What looks odd is written all the same: a person finds it in the questions.
import { foldCustody } from '../../domain/equipment/custody.ts'
import { move as moveDraft, reportCondition } from '../../domain/equipment/lend.ts'
import { no, ok } from '../../lib/result.ts'
import type { Acts } from '../acts.ts'
import { save, type WorkspaceContext } from '../context.ts'
import { entitiesOf } from '../readings.ts'

export function createEquipmentCommands(
  inside: WorkspaceContext
): Pick<Acts, 'move' | 'setCondition'> {
  async function custodyOf(id: string) {
    const [assets, facts] = await Promise.all([
      entitiesOf(inside, 'assets'),
      inside.rows.facts('custody', id)
    ])
    const asset = assets.find((one) => one.id === id)
    return asset ? { asset, custody: foldCustody(asset, facts) } : null
  }

  return {
    async move({ asset: id, to, quantity = null, note = null, from = null }) {
      const found = await custodyOf(id)
      if (!found) return no({ kind: 'gone' })
      const { asset, custody } = found
      const giver = from ?? (to.kind === 'home' ? (custody.held[0]?.holder ?? null) : null)
      const moving = moveDraft(asset, custody, { to, quantity, from: giver, note })
      if (!moving.ok) return no(moving.fault)
      const saved = await save(inside, { event: '', drafts: [moving.value.fact] })
      return saved.ok ? ok(saved.value[0] ?? '') : saved
    },

    async setCondition({ asset: id, condition, note = null }) {
      const found = await custodyOf(id)
      if (!found) return no({ kind: 'gone' })
      const draft = reportCondition(id, found.custody, { condition, note })
      if (!draft.ok) return no(draft.fault)
      const saved = await save(inside, { event: '', drafts: [draft.value] })
      return saved.ok ? ok(saved.value[0] ?? '') : saved
    }
  }
}
