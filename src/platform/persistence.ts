export async function isPersistent(): Promise<boolean> {
  return attempt(async () => navigator.storage.persisted(), false)
}

/** Asks the browser not to clear our data by itself; it may answer without asking the person. */
export async function askPersistence(): Promise<boolean> {
  return attempt(async () => (await isPersistent()) || navigator.storage.persist(), false)
}

/** Missing outside a secure context, refused in some private windows. */
async function attempt<Value>(ask: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await ask()
  } catch {
    return otherwise
  }
}
