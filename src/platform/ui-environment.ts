import { hasCamera, photoCode, startCamera } from './camera.ts'
import { openArrivals } from './arrivals.ts'
import { canShareLinks, dragFile, handFile, saveFile, shareLink } from './files.ts'
import { openMemo } from './memo.ts'
import { openInstall } from './install.ts'
import type { openBareStart } from './bare-start.ts'
import type { openFullness } from './fullness.ts'
import { askPersistence, isPersistent } from './persistence.ts'
import { isPrecached } from './precache.ts'
import { createPreferences } from './preferences.ts'
import { tryRoom } from './room.ts'
import { print, printsByShare } from './print.ts'
import { placeHere } from './secure.ts'
import { openSound, type Tone } from './sound.ts'
import { appVersion } from './version.ts'
import { keepLit } from './wake-lock.ts'
import { openWorkerUpdate } from './worker-update.ts'

/** What the browser does for the screens, apart from the kit's own Environment; main adds what needs the kit. */
export function openUiEnvironment(
  warn: (problem: unknown) => void,
  {
    fullness,
    bareStart
  }: {
    readonly fullness: ReturnType<typeof openFullness>
    readonly bareStart: ReturnType<typeof openBareStart>
  }
) {
  const preferences = createPreferences(localStorage)
  const play = openSound()
  return {
    version: appVersion,
    now: Date.now,
    preferences,
    install: openInstall(),
    storage: {
      persistent: isPersistent,
      ask: askPersistence,
      room: () => tryRoom(globalThis.indexedDB),
      fullAt: fullness.lastAt,
      bareStart: bareStart.lastAt,
      precached: isPrecached
    },
    update: openWorkerUpdate(warn),
    camera: { possible: hasCamera(), start: startCamera, fromFile: photoCode },
    provisionalAddress: placeHere() === 'provisional',
    origin: location.origin,
    saveFile,
    handFile,
    dragFile,
    arrivals: openArrivals(warn),
    memo: openMemo(localStorage, warn),
    keepLit,
    copy,
    shareLink: canShareLinks() ? shareLink : null,
    print,
    printsByShare: printsByShare(),
    sound: (tone: Tone) => void (preferences.read('sound') !== 'off' && play(tone)),
    openNew: (address: string) => void window.open(address, '_blank', 'noopener'),
    reload: () => location.reload()
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
