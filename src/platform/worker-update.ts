import { Workbox } from 'workbox-window'
import { createEmitter, type Watch } from '../lib/emitter.ts'
import { askWorker } from './ask-worker.ts'

export interface Update {
  readonly waiting: Watch<boolean>
  /** Reloads this page into the new version; only ever called because a person chose to. */
  readonly apply: () => void
  /** Looks for a newer version now; answers whether one is waiting. */
  readonly look: () => Promise<boolean>
}

/** A page open for days would otherwise never ask; the browser itself asks at each start. */
const LOOK_AGAIN_MS = 60 * 60 * 1000
/** Two workers are started one after the other, also on a slow tablet. */
const MAKE_WAY_WITHIN_MS = 10_000
/** About a second is usual. */
const CHANGE_OVER_WITHIN_MS = 5000
/** Left for the page that comes after a reload nobody answered: it may still be of the old version. */
const FOLLOW = 'caravan-follow-new-version'

export function openWorkerUpdate(warn: (problem: unknown) => void): Update {
  const waiting = createEmitter(false)
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return nothingToUpdate(waiting.watch)
  const workbox = new Workbox('/sw.js', { scope: '/' })
  let reload = false
  workbox.addEventListener('waiting', () => waiting.emit(true))
  workbox.addEventListener('controlling', (event) => {
    if (reload) return location.reload()
    // Another window took the new version: this page stays the old one until its person chooses, too.
    if (event.isUpdate === true) waiting.emit(true)
  })
  workbox.register({ immediate: true }).catch(warn)
  follow().catch(warn)
  setInterval(() => void look(), LOOK_AGAIN_MS)
  return {
    waiting: waiting.watch,
    look,
    apply() {
      reload = true
      changeOver().catch(warn)
    }
  }
}

/** Where none waits any more, another window took it, and this page only has to follow. */
async function changeOver(): Promise<void> {
  const { active, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {}
  if (!waiting) return location.reload()
  const made = active ? await askWorker<boolean>(active, 'MAKE_WAY', MAKE_WAY_WITHIN_MS) : null
  if (made !== true) waiting.postMessage({ type: 'SKIP_WAITING' })
  // A file asked for in the very moment the old worker ends starts it once more; a page that leaves ends it again.
  setTimeout(() => {
    sessionStorage.setItem(FOLLOW, 'yes')
    location.reload()
  }, CHANGE_OVER_WITHIN_MS)
}

/** Where the new worker took over while this page was on its way, the old one may have given it: it is fetched once more. */
async function follow(): Promise<void> {
  if (sessionStorage.getItem(FOLLOW) === null) return
  sessionStorage.removeItem(FOLLOW)
  const { waiting } = await navigator.serviceWorker.ready
  if (!waiting) location.reload()
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
