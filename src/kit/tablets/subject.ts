import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, view, viewOf } from '../subject.ts'
import { createBeginCommands } from './begin-commands.ts'
import { coverQuarantine } from './cover.ts'
import { createInvitationCommands } from './invite-commands.ts'
import { readMe } from './me.ts'
import { readHeld, readInvitations, readTablets } from './read.ts'
import { NOTHING, readStatus } from './status.ts'

const loadAccess = lazy(() => import('./access-commands.ts'))

/** Who this tablet is, and how its records fare. */
export const tablet = {
  views: {
    me: view({ read: readMe, names: 'none', before: { value: null } }),
    sync: view({
      read: readStatus,
      names: 'none',
      tables: ['local', 'frames', 'held', 'aside', 'peers'],
      before: { value: NOTHING }
    }),
    held: viewOf({ read: readHeld, names: 'none' })
  },
  commands: commands(createTabletCommands, { syncNow: true }),
  entrance: commands(createBeginCommands, {
    createWorkspace: true,
    readInvitation: true,
    join: true,
    restore: true
  })
}

/** Inviting tablets, naming them, and what this one tells of itself. */
export const invitations = {
  views: {
    tablets: view({ read: readTablets, names: 'none', tables: ['clients'] }),
    invitations: view({ read: readInvitations, names: 'none' })
  },
  commands: commands(createInvitationCommands, {
    invite: true,
    withdraw: true,
    letIn: true,
    nameDevice: true,
    setTablet: true,
    report: true,
    noteTried: true
  })
}

/** Letting in, resting, cutting off, and what lost tablets still bring. */
export const access = {
  commands: commands(
    async (context: WorkspaceContext) => (await loadAccess()).createAccessCommands(context),
    {
      setStanding: true,
      approve: true,
      cutOff: true,
      exposure: true,
      lookAtTablets: true,
      changeKeys: true,
      giveAgain: true,
      apart: true,
      adopt: true,
      drop: true,
      weighGivingUp: true,
      giveUp: true
    }
  ),
  answers: { apart: coverQuarantine }
}

function createTabletCommands({ sync }: WorkspaceContext) {
  return { syncNow: (): void => sync?.requestSync({ full: true }) }
}
