// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Stop } from '../../src/lib/emitter.ts'
import { startCamera, type CameraFault } from '../../src/platform/camera.ts'

class FakeTrack extends EventTarget {
  muted = false
  stopped = false
  stop(): void {
    this.stopped = true
  }
}

/** Each opening adds a track; the next ones behave as `next` says. */
const tracks: FakeTrack[] = []
let next: 'works' | 'mute' | 'busy' = 'works'
let visibility: DocumentVisibilityState = 'visible'
let stop: Stop = () => undefined
const faults: CameraFault[] = []

function open(): Promise<MediaStream> {
  if (next === 'busy') return Promise.reject(new DOMException('', 'NotReadableError'))
  const track = new FakeTrack()
  track.muted = next === 'mute'
  tracks.push(track)
  const stream = { getTracks: () => [track], getVideoTracks: () => [track] }
  return Promise.resolve(stream as unknown as MediaStream)
}

async function start(): Promise<void> {
  const video = {
    srcObject: null,
    videoWidth: 640,
    videoHeight: 480,
    // the picture goes on as long as it is asked
    get currentTime() {
      return performance.now()
    },
    play: () => new Promise<void>(() => undefined)
  }
  const started = await startCamera(
    video as unknown as HTMLVideoElement,
    () => undefined,
    (fault) => faults.push(fault)
  )
  if (started.ok) stop = started.value
}

async function show(state: DocumentVisibilityState): Promise<void> {
  visibility = state
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.advanceTimersByTimeAsync(0)
}

const openTracks = () => tracks.filter((track) => !track.stopped).length

beforeEach(() => {
  vi.useFakeTimers()
  tracks.length = 0
  faults.length = 0
  next = 'works'
  visibility = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: open } })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('a picture that goes on is left alone', async () => {
  await start()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([tracks.length, openTracks(), faults]).toEqual([1, 1, []])
})

it('the camera is closed in the background and opened again after it', async () => {
  await start()
  await show('hidden')
  expect(openTracks()).toBe(0)
  await show('visible')
  expect([tracks.length, openTracks(), faults]).toEqual([2, 1, []])
})

it('a track that ends is opened again', async () => {
  await start()
  tracks[0]?.dispatchEvent(new Event('ended'))
  await vi.advanceTimersByTimeAsync(0)
  expect([tracks.length, openTracks(), faults]).toEqual([2, 1, []])
})

it('a picture that comes back black is said, and the camera let go', async () => {
  await start()
  await show('hidden')
  next = 'mute'
  await show('visible')
  await vi.advanceTimersByTimeAsync(10_000)
  expect([openTracks(), faults]).toEqual([0, ['dark']])
})

it('a call that mutes the camera is over in time, or the camera is opened again', async () => {
  await start()
  const [track] = tracks
  if (track) track.muted = true
  await vi.advanceTimersByTimeAsync(1500)
  if (track) track.muted = false
  await vi.advanceTimersByTimeAsync(5000)
  expect(tracks).toHaveLength(1)
  if (track) track.muted = true
  await vi.advanceTimersByTimeAsync(5000)
  expect([tracks.length, openTracks(), faults]).toEqual([2, 1, []])
})

it('a camera that another app took meanwhile is said', async () => {
  await start()
  await show('hidden')
  next = 'busy'
  await show('visible')
  expect(faults).toEqual(['busy'])
})
