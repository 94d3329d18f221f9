import { createEmitter, type Emitter, type Watch } from '../lib/emitter.ts'

/**
 * tab: a page that may be installed, by `ask` where the browser offers it. ipad-tab: an iPad or iPhone page, whose
 * data is wiped after days and never reaches the icon. bare: no service worker, so nothing works offline.
 */
export type Install =
  | { readonly state: 'installed' }
  | { readonly state: 'tab'; readonly ask: (() => Promise<boolean>) | null }
  | { readonly state: 'ipad-tab' }
  | { readonly state: 'bare' }

/** Call before the first paint: the browser makes its offer once, early. */
export function openInstall(): Watch<Install> {
  const install = createEmitter(installHere())
  if (install.value().state === 'tab') hearOffers(install)
  return install.watch
}

export function isApple(): boolean {
  const { userAgent, maxTouchPoints } = navigator
  const saysMacintosh = userAgent.includes('Macintosh')
  // An iPad calls itself a Macintosh; no Macintosh has a touch screen.
  return /iPad|iPhone|iPod/u.test(userAgent) || (saysMacintosh && maxTouchPoints > 1)
}

export function isInstalled(): boolean {
  const onHomeScreen = 'standalone' in navigator && navigator.standalone === true
  return (
    onHomeScreen || matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches
  )
}

function installHere(): Install {
  if (!('serviceWorker' in navigator)) return { state: 'bare' }
  if (isInstalled()) return { state: 'installed' }
  return isApple() ? { state: 'ipad-tab' } : { state: 'tab', ask: null }
}

function hearOffers(install: Emitter<Install>): void {
  window.addEventListener('beforeinstallprompt', (offer) => {
    offer.preventDefault()
    install.emit({
      state: 'tab',
      async ask() {
        // An offer is good for one question.
        install.emit({ state: 'tab', ask: null })
        return (await offer.prompt()).outcome === 'accepted'
      }
    })
  })
}
