// Acts of a device inside a workspace; before that each answers that there is nothing to act on.
import { no, ok } from '../lib/result.ts'
import type { Acts } from './acts.ts'
import type { AccessActs } from './tablets/access-commands.ts'
import type { CarryActs } from './carry/commands.ts'
import { createDayActs } from './attendance/commands.ts'
import { createDecideActs } from './conflicts/commands.ts'
import type { ForgetActs } from './retention/commands.ts'
import type { Inside } from './context.ts'
import { createInviteActs } from './tablets/invite-commands.ts'
import type { LockActs } from './lock/commands.ts'
import { pieces } from './pieces.ts'
import type { RecoveryActs } from './recovery/commands.ts'
import { createPrepareActs } from './event/commands.ts'
import { createThingActs } from './equipment/commands.ts'

type InsideActs = Omit<Acts, 'createWorkspace' | 'readInvitation' | 'join' | 'restore'>

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

const ACCESS = [
  'setStanding',
  'approve',
  'cutOff',
  'exposure',
  'lookAtTablets',
  'changeKeys',
  'giveAgain',
  'apart',
  'adopt',
  'drop',
  'weighGivingUp',
  'giveUp'
] as const satisfies readonly (keyof AccessActs)[]
const RECOVERY = [
  'recoverySheet',
  'checkSheet',
  'newSheet',
  'confirmSheet'
] as const satisfies readonly (keyof RecoveryActs)[]
const FORGET = [
  'disclose',
  'setRetention',
  'eraseFamily',
  'eraseKind',
  'noteExport',
  'saveSettings'
] as const satisfies readonly (keyof ForgetActs)[]
const LOCK = [
  'setPin',
  'removePin',
  'unlock',
  'lockNow',
  'setLockMinutes',
  'look',
  'askUnlock',
  'helpUnlock',
  'useUnlock'
] as const satisfies readonly (keyof LockActs)[]

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
  'release',
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
  'throwAwayPractice',
  ...ACCESS,
  ...RECOVERY,
  ...FORGET,
  ...LOCK
]

/** Acts whose code is fetched when the first of them is asked for. */
function laterActs<Made extends Pick<InsideActs, Name>, Name extends keyof InsideActs>(
  make: () => Promise<Made>,
  names: readonly Name[]
): Pick<InsideActs, Name> {
  let made: Promise<Made> | null = null
  const act =
    (name: Name) =>
    async (...given: unknown[]) => {
      made ??= make()
      const call = (await made)[name] as (...given: unknown[]) => unknown
      return call(...given)
    }
  return Object.fromEntries(names.map((name) => [name, act(name)])) as unknown as Pick<
    InsideActs,
    Name
  >
}

function makeActs(inside: Inside): InsideActs {
  let acts: CarryActs | null = null
  const carrying = async (): Promise<CarryActs> =>
    (acts ??= (await pieces.carry()).createCarryActs(inside))
  return {
    ...createInviteActs(inside),
    ...createPrepareActs(inside),
    async openImport(...given) {
      const { createImportActs } = await import('./import/commands.ts')
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
    ...laterActs(async () => (await pieces.access()).createAccessActs(inside), ACCESS),
    ...laterActs(async () => (await pieces.recovery()).createRecoveryActs(inside), RECOVERY),
    ...laterActs(async () => (await pieces.forget()).createForgetActs(inside), FORGET),
    ...laterActs(async () => (await pieces.lockActs()).createLockActs(inside), LOCK),
    syncNow: () => inside.sync?.nudge(0),
    async throwAwayPractice() {
      if (!inside.household.identity.practice) return no({ kind: 'not-allowed' })
      await inside.db.delete()
      return ok(null)
    }
  }
}
