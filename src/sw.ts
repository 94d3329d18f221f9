// Everything the app needs lies in the cache before the worker is ready; a new version waits until a person agrees.
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
  type PrecacheEntry
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { askWorker, type WorkerQuestion } from './platform/ask-worker.ts'
import { ARRIVALS, SHARE_TARGET } from './platform/arrivals-cache.ts'

interface WorkerMessage {
  readonly data: { readonly type?: WorkerQuestion } | null
  readonly ports: readonly MessagePort[]
  readonly waitUntil: (work: Promise<unknown>) => void
}
/** Only what is used here: the compiler's own types of a worker clash with those of a page. */
declare const self: {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[]
  readonly registration: { readonly waiting: Pick<ServiceWorker, 'postMessage'> | null }
  readonly skipWaiting: () => Promise<void>
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: () => Promise<readonly unknown[]>
  }
  readonly addEventListener: {
    (type: 'message', hear: (message: WorkerMessage) => void): void
    (type: 'activate', hear: (activation: Pick<WorkerMessage, 'waitUntil'>) => void): void
  }
}

const entries = self.__WB_MANIFEST

cleanupOutdatedCaches()
precacheAndRoute([...entries])
// The relay answers these on the same origin; they are never the app.
const ofTheRelay = [/^\/v1\//u, /^\/health$/u, /^\/metrics$/u]
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: ofTheRelay }))

registerRoute(
  ({ url }) => url.pathname === SHARE_TARGET,
  ({ request }) => keepShared(request),
  'POST'
)

// The first page is in this worker's charge at once; otherwise nothing would hold a new version back from it.
self.addEventListener('activate', (activation) => activation.waitUntil(self.clients.claim()))
self.addEventListener('message', (message) => {
  if (message.data?.type === 'MAKE_WAY') message.waitUntil(makeWay(message.ports[0]))
  if (message.data?.type === 'SKIP_WAITING') message.waitUntil(skipWaiting(message.ports[0]))
  if (message.data?.type === 'PRECACHED') message.waitUntil(tellPrecached(message.ports[0]))
})

/**
 * Chromium tells the worker in charge to end at the moment the next one skips its waiting, but only if it is running
 * then: one that is just being started for some file goes on, and the change-over comes up to five minutes later. So the
 * worker in charge asks the next one itself, and is awake until the browser has heard it.
 */
async function makeWay(port: MessagePort | undefined): Promise<void> {
  const next = self.registration.waiting
  port?.postMessage(next !== null && (await askWorker(next, 'SKIP_WAITING')) !== null)
}

/** Its own promise ends only with the change-over; what is asked after it is answered as soon as the browser has heard both. */
async function skipWaiting(port: MessagePort | undefined): Promise<void> {
  void self.skipWaiting()
  await self.clients.matchAll()
  port?.postMessage(true)
}

/** The page takes them from the cache: it may not be open yet. */
async function keepShared(request: Request): Promise<Response> {
  const files = (await request.formData()).getAll('file').filter((one) => one instanceof File)
  const cache = await caches.open(ARRIVALS)
  for (const [at, file] of files.entries())
    await cache.put(`${SHARE_TARGET}/${Date.now()}-${at}`, new Response(file))
  return Response.redirect('/#/receive', 303)
}

/** Looks into the cache itself: what was stored at installation may have been evicted since. */
async function tellPrecached(port: MessagePort | undefined): Promise<void> {
  const urls = new Set(entries.map((entry) => (typeof entry === 'string' ? entry : entry.url)))
  const found = await Promise.all([...urls].map(async (url) => matchPrecache(url)))
  port?.postMessage({
    stored: found.filter((response) => response !== undefined).length,
    needed: urls.size
  })
}
