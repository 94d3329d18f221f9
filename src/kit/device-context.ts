import type { Db } from '../store/db.ts'
import type { Replica } from '../sync/replica.ts'
import type { WorkspaceContext } from './context.ts'
import type { Environment } from './environment.ts'

/** A device that may be in no workspace yet. */
export interface DeviceContext {
  readonly db: Db
  readonly environment: Environment
  readonly enter: (replica: Replica) => Promise<WorkspaceContext>
  readonly isInside: () => boolean
}
