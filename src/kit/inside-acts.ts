// Acts of a device inside a workspace; before that each answers that there is nothing to act on.
import { no, ok } from '../lib/result.ts'
import type { Acts } from './acts.ts'
import type { CarryActs } from './carry-acts.ts'
import { createDayActs } from './day-acts.ts'
import { createDecideActs } from './decide-acts.ts'
import type { Inside } from './inside.ts'
import { createInviteActs } from './invite-acts.ts'
import { pieces } from './pieces.ts'
import { createPrepareActs } from './prepare-acts.ts'
import { createThingActs } from './thing-acts.ts'

type InsideActs = Omit<Acts, 'createWorkspace' | 'readInvitation' | 'join'>

export function insideActs(current: () => Inside | null): InsideActs {
  let actsOf: { readonly inside: Inside; readonly acts: InsideActs } | null = null

  function acts(): InsideActs | null {
    const inside = current()
    if (!inside) return null
    if (actsOf?.inside !== inside) actsOf = { inside, acts: makeActs(inside) }
    return actsOf.acts
  }

  /** Looks the act up when it is called, so that a kit handed out before joining works after it. */
  function late<Name extends keyof InsideActs>(name: Name): InsideActs[Name] {
    const call = (...given: unknown[]) => {
      const act = acts()?.[name] as ((...given: unknown[]) => unknown) | undefined
      return act ? act(...given) : Promise.resolve(no({ kind: 'not-allowed' }))
    }
    return call as InsideActs[Name]
  }

  return Object.fromEntries(NAMES.map((name) => [name, late(name)])) as unknown as InsideActs
}

const NAMES: readonly (keyof InsideActs)[] = [
  'invite',
  'withdraw',
  'letIn',
  'nameDevice',
  'setTablet',
  'report',
  'createEvent',
  'editEvent',
  'saveVenue',
  'saveSession',
  'saveGroup',
  'saveBlock',
  'saveStaff',
  'saveLender',
  'saveAsset',
  'saveParticipant',
  'changePlan',
  'openImport',
  'mark',
  'undo',
  'addWalkIn',
  'setField',
  'move',
  'setCondition',
  'decide',
  'undoDecision',
  'syncNow',
  'pack',
  'unpack',
  'leave',
  'exportCsv',
  'throwAwayPractice'
]

function makeActs(inside: Inside): InsideActs {
  let acts: CarryActs | null = null
  const carrying = async (): Promise<CarryActs> =>
    (acts ??= (await pieces.carry()).createCarryActs(inside))
  return {
    ...createInviteActs(inside),
    ...createPrepareActs(inside),
    async openImport(...given) {
      const { createImportActs } = await import('./import-acts.ts')
      return createImportActs(inside).openImport(...given)
    },
    ...createDayActs(inside),
    ...createThingActs(inside),
    ...createDecideActs(inside),
    async exportCsv(...given) {
      const { createExportActs } = await pieces.export()
      return createExportActs(inside).exportCsv(...given)
    },
    pack: async (wish) => (await carrying()).pack(wish),
    unpack: async (file) => (await carrying()).unpack(file),
    leave: async (wish) => (await carrying()).leave(wish),
    syncNow: () => inside.sync?.nudge(0),
    async throwAwayPractice() {
      if (!inside.household.identity.practice) return no({ kind: 'not-allowed' })
      await inside.db.delete()
      return ok(null)
    }
  }
}
