import type { Stop } from '../lib/emitter.ts'

const LOOK_MS = 1000
/** A camera needs a moment to begin, and a call that comes in mutes it for less. */
const DEAD_LOOKS = 3

/** Tells once when no picture comes any more: its track ended, or for some seconds it was mute or stood still. */
export function watchPicture(
  video: Pick<HTMLVideoElement, 'currentTime' | 'videoWidth'>,
  stream: Pick<MediaStream, 'getVideoTracks'>,
  onLost: () => void
): Stop {
  const tracks = stream.getVideoTracks()
  let deadLooks = 0
  let lastTime = -1
  const looking = setInterval(() => {
    const stands = video.videoWidth === 0 || video.currentTime === lastTime
    lastTime = video.currentTime
    deadLooks = stands || tracks.every(({ muted }) => muted) ? deadLooks + 1 : 0
    if (deadLooks >= DEAD_LOOKS) lose()
  }, LOOK_MS)
  function stop(): void {
    clearInterval(looking)
    for (const track of tracks) track.removeEventListener('ended', lose)
  }
  function lose(): void {
    stop()
    onLost()
  }
  for (const track of tracks) track.addEventListener('ended', lose)
  return stop
}
