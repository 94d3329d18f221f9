// Code no first picture needs, each piece fetched when first asked for and then kept.
export const pieces = {
  leader: once(() => import('../sync/leader.ts')),
  found: once(() => import('../sync/found.ts')),
  join: once(() => import('../sync/join.ts')),
  restore: once(() => import('../sync/restore.ts')),
  sheetWords: once(() => import('./sheet-words.ts')),
  invite: once(() => import('../sync/invite.ts')),
  docs: once(() => import('../store/entity-docs.ts')),
  access: once(() => import('./access-acts.ts')),
  recoveryView: once(() => import('./recovery.ts')),
  recovery: once(() => import('./recovery-acts.ts')),
  forget: once(() => import('./forget-acts.ts')),
  forgetting: once(() => import('./forgetting.ts')),
  generation: once(() => import('../sync/generation-make.ts')),
  lock: once(() => import('./lock.ts')),
  lockActs: once(() => import('./lock-acts.ts')),
  carry: once(() => import('./carry-acts.ts')),
  export: once(() => import('./export-acts.ts')),
  replay: once(() => import('../sync/replay-control.ts')),
  shutOut: once(() => import('./shut-out.ts')),
  met: once(() => import('./met.ts')),
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
