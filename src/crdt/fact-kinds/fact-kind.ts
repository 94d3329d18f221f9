// What there is to say of one kind of fact in documents. The entries stand one file a subject; table.ts holds them all.
import type { Fact, FactBody } from '../../domain/fact.ts'
import type { Instant } from '../../domain/id.ts'
import type { DocName } from '../docs.ts'
import type { TupleCursor } from '../take.ts'
import type { Scalar } from '../tuple.ts'

export interface FactKind<F extends Fact = Fact> {
  /** First value of the tuple. Kept for ever: never changed, never used again. */
  readonly number: number
  /** The document a new one goes to; null: its field says, or the act. */
  readonly home: DocName | null
  /** Where it may stand, too, when the act says so. */
  readonly also: readonly DocName[]
  /** The values after kind, acting fact and time; `at` is when it is recorded. A text or an id that is none is a bug of the caller. */
  write(body: FactBody<F>, at: Instant): readonly Scalar[]
  /** Takes the same values again, up to the predecessors; what is wrong spoils the cursor and is put as well as may be. */
  read(cursor: TupleCursor, at: Instant): FactBody<F>
}
