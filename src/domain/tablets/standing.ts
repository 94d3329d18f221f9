// Tablets by how they stand, and by the version they run.
type Standing = 'active' | 'waiting' | 'paused' | 'ended' | 'cut'

interface StandingTablet {
  readonly standing: Standing
}

/** The list by what has to be done: let in, look at, nothing. */
export interface TabletsByStanding<Tablet> {
  readonly waiting: readonly Tablet[]
  readonly active: readonly Tablet[]
  /** Paused, or their time is over. */
  readonly resting: readonly Tablet[]
  readonly cut: readonly Tablet[]
}

export function tabletsByStanding<Tablet extends StandingTablet>(
  tablets: readonly Tablet[]
): TabletsByStanding<Tablet> {
  const those = (...standings: readonly Standing[]) =>
    tablets.filter(({ standing }) => standings.includes(standing))
  return {
    waiting: those('waiting'),
    active: those('active'),
    resting: those('paused', 'ended'),
    cut: those('cut')
  }
}

/** The tablets that belong here: a waiting one not yet, one that was cut off no longer. */
export function memberTablets<Tablet extends StandingTablet>(
  tablets: readonly Tablet[]
): readonly Tablet[] {
  return tablets.filter(({ standing }) => standing !== 'waiting' && standing !== 'cut')
}

/** `0.9.12` before `0.10.0`; a version nobody told, or in another form, is not called old. */
export function isOlderVersion(version: string, ours: string): boolean {
  const [theirs, own] = [parts(version), parts(ours)]
  if (!theirs || !own) return false
  const at = theirs.findIndex((part, index) => part !== own[index])
  return at >= 0 && (theirs[at] ?? 0) < (own[at] ?? 0)
}

function parts(version: string): readonly number[] | null {
  const found = /^(\d+)\.(\d+)\.(\d+)/u.exec(version)
  return found && found.slice(1).map(Number)
}
