// Everything the app needs lies in the cache before the worker is ready; a new version waits until a person agrees.
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
  type PrecacheEntry
} from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { ARRIVALS, SHARE_TARGET } from './platform/arrivals-cache.ts'

interface WorkerMessage {
  readonly data: { readonly type?: string } | null
  readonly ports: readonly MessagePort[]
  readonly waitUntil: (work: Promise<unknown>) => void
}
/** Only what is used here: the compiler's own types of a worker clash with those of a page. */
declare const self: {
  readonly __WB_MANIFEST: readonly (PrecacheEntry | string)[]
  readonly skipWaiting: () => Promise<void>
  readonly clients: { readonly claim: () => Promise<void> }
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
  if (message.data?.type === 'SKIP_WAITING') message.waitUntil(self.skipWaiting())
  if (message.data?.type === 'PRECACHED') message.waitUntil(tellPrecached(message.ports[0]))
})

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
