// Code no first picture needs, each piece fetched when first asked for and then kept.
export const pieces = {
  leader: once(() => import('../sync/round/leader.ts')),
  found: once(() => import('../sync/access/create-workspace.ts')),
  join: once(() => import('../sync/access/join.ts')),
  restore: once(() => import('../sync/access/restore.ts')),
  sheetWords: once(() => import('./recovery/sheet-words.ts')),
  invite: once(() => import('../sync/access/invite.ts')),
  docs: once(() => import('../store/entity-docs.ts')),
  access: once(() => import('./tablets/access-commands.ts')),
  recoveryView: once(() => import('./recovery/read.ts')),
  recovery: once(() => import('./recovery/commands.ts')),
  forget: once(() => import('./retention/commands.ts')),
  forgetting: once(() => import('./retention/read.ts')),
  generation: once(() => import('../sync/rewriting/generation-make.ts')),
  lock: once(() => import('./lock/read.ts')),
  lockActs: once(() => import('./lock/commands.ts')),
  carry: once(() => import('./carry/commands.ts')),
  export: once(() => import('./papers/commands.ts')),
  replay: once(() => import('../sync/round/replay-control.ts')),
  shutOut: once(() => import('./tablets/shut-out.ts')),
  met: once(() => import('./carry/met.ts')),
  rebuild: once(() => import('../store/read-model/rebuild.ts'))
}

/** A piece that was not reached is asked for again. */
function once<Piece>(fetch: () => Promise<Piece>): () => Promise<Piece> {
  let fetched: Promise<Piece> | null = null
  return () =>
    (fetched ??= fetch().catch((problem: unknown) => {
      fetched = null
      throw problem
    }))
}
