import type { Db } from '../store/db.ts'
import type { Household, World } from '../sync/household.ts'
import type { WorkspaceContext } from './context.ts'
import type { Environment } from './environment.ts'

/** A device that may be in no workspace yet. */
export interface DeviceContext {
  readonly db: Db
  readonly environment: Environment
  readonly world: World
  readonly enter: (household: Household) => Promise<WorkspaceContext>
  readonly isInside: () => boolean
}
