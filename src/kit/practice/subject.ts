import { no, ok } from '../../lib/result.ts'
import type { Acts } from '../acts.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands } from '../subject.ts'

function createPracticeCommands({
  replica,
  db
}: WorkspaceContext): Pick<Acts, 'throwAwayPractice'> {
  return {
    async throwAwayPractice() {
      if (!replica.identity.practice) return no({ kind: 'not-allowed' })
      await db.delete()
      return ok(null)
    }
  }
}

export const practice = {
  commands: commands(createPracticeCommands, { throwAwayPractice: true })
}
