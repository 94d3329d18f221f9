import { no, ok } from '../../lib/result.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands } from '../subject.ts'
import type { Done } from '../fault.ts'

function createPracticeCommands({ replica, db }: WorkspaceContext) {
  return {
    /** Throws the practice event away, or nothing elsewhere. */
    async throwAwayPractice(): Done {
      if (!replica.identity.practice) return no({ kind: 'not-allowed' })
      await db.delete()
      return ok(null)
    }
  }
}

export const practice = {
  commands: commands(createPracticeCommands, { throwAwayPractice: true })
}
