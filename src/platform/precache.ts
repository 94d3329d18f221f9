import { askWorker } from './ask-worker.ts'

interface Count {
  readonly stored: number
  readonly needed: number
}

/** True when every file of the app lies in the cache, as the worker in charge finds it there now. */
export async function isPrecached(): Promise<boolean> {
  const worker = await activeWorker()
  const count = worker === null ? null : await askWorker<Count>(worker, 'PRECACHED')
  return count !== null && count.needed > 0 && count.stored === count.needed
}

async function activeWorker(): Promise<ServiceWorker | null> {
  if (!('serviceWorker' in navigator)) return null
  return (await navigator.serviceWorker.getRegistration())?.active ?? null
}
