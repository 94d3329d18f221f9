const MIB = 1024 * 1024

export async function isPersistent(): Promise<boolean> {
  return attempt(async () => navigator.storage.persisted(), false)
}

/** Asks the browser not to clear our data by itself; it may answer without asking the person. */
export async function askPersistence(): Promise<boolean> {
  return attempt(async () => (await isPersistent()) || navigator.storage.persist(), false)
}

/** What the browser would still give us: a share of the disk, not what the disk truly has. */
export async function readFreeMiB(): Promise<number | null> {
  return attempt(async () => {
    const { quota, usage } = await navigator.storage.estimate()
    return quota === undefined || usage === undefined ? null : Math.floor((quota - usage) / MIB)
  }, null)
}

/** Missing outside a secure context, refused in some private windows. */
async function attempt<Value>(ask: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await ask()
  } catch {
    return otherwise
  }
}
