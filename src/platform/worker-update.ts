import { Workbox } from 'workbox-window'
import { createEmitter, type Watch } from '../lib/emitter.ts'

export interface Update {
  readonly waiting: Watch<boolean>
  /** Reloads this page into the new version; only ever called because a person chose to. */
  readonly apply: () => void
  /** Looks for a newer version now; answers whether one is waiting. */
  readonly look: () => Promise<boolean>
}

/** A page open for days would otherwise never ask; the browser itself asks at each start. */
const LOOK_AGAIN_MS = 60 * 60 * 1000

export function openWorkerUpdate(warn: (problem: unknown) => void): Update {
  const waiting = createEmitter(false)
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return nothingToUpdate(waiting.watch)
  const workbox = new Workbox('/sw.js', { scope: '/' })
  let reload = false
  let replaced = false
  workbox.addEventListener('waiting', () => waiting.emit(true))
  workbox.addEventListener('controlling', (event) => {
    if (reload) return location.reload()
    // Another window took the new version: this page stays the old one until its person chooses, too.
    replaced = event.isUpdate === true
    if (replaced) waiting.emit(true)
  })
  workbox.register({ immediate: true }).catch(warn)
  setInterval(() => void look(), LOOK_AGAIN_MS)
  return {
    waiting: waiting.watch,
    look,
    apply() {
      reload = true
      if (replaced) location.reload()
      else workbox.messageSkipWaiting()
    }
  }
}

async function look(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration()
  if (registration === undefined) return false
  // Without a network the look fails, and what waits already still waits.
  await registration.update().catch(() => undefined)
  if (registration.installing !== null) await settled(registration.installing)
  return registration.waiting !== null
}

async function settled(worker: ServiceWorker): Promise<void> {
  await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }))
}

function nothingToUpdate(waiting: Watch<boolean>): Update {
  return { waiting, apply: () => location.reload(), look: async () => false }
}
