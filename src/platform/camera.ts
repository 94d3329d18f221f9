import type { Stop } from '../lib/emitter.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { watchPicture } from './picture.ts'
import { openReader, type ReadCode } from './qr-reader.ts'
import { keepLit } from './wake-lock.ts'

/** `dark`: it is open, and no picture comes. */
export type CameraFault = 'denied' | 'missing' | 'busy' | 'dark'

interface Scan {
  /** Shows the picture; needs the attributes playsinline and muted. */
  readonly video: HTMLVideoElement
  readonly read: ReadCode
  readonly onText: (text: string) => void
}

/** Long enough for a hand to move on; the same code is told again after that. */
const SAME_CODE_MS = 1500
const FRAME_MS = 100
/** A picture that is lost again sooner does not come back by itself. */
const STEADY_MS = 15_000
/** While the code keeps changing it is one of many: what is missed now must be waited for again. */
const QUICK_FRAME_MS = 20
const QUICK_FOR_MS = 1000
/** A code of forty marks (version 23) that fills half of the picture still has three pixels a module; at 800 it had two and was not read. */
const LONGEST_SIDE = 1280

export function hasCamera(): boolean {
  return 'mediaDevices' in navigator
}

/**
 * Scans until stopped, or until there is no picture. An iPad hands back a dead picture after the background, so hiding closes the
 * camera; one that is lost otherwise is opened again once, then `onFault` is told and nothing runs any more.
 */
export async function startCamera(
  video: HTMLVideoElement,
  onText: (text: string) => void,
  onFault: (fault: CameraFault) => void
): Promise<Result<Stop, CameraFault>> {
  const opened = await openStream()
  if (!opened.ok) return opened
  const scan: Scan = { video, onText, read: await openReader() }
  let stopped = false
  let reopenedAt = -STEADY_MS
  let close: Stop | null = runScan(scan, opened.value, lost)
  function lost(): void {
    shut()
    if (document.visibilityState !== 'visible') return
    if (performance.now() - reopenedAt < STEADY_MS) return fail('dark')
    void reopen()
  }
  async function reopen(): Promise<void> {
    reopenedAt = performance.now()
    const again = await openStream()
    const isWanted = !stopped && close === null && document.visibilityState === 'visible'
    if (isWanted && !again.ok) fail(again.fault)
    else if (isWanted && again.ok) close = runScan(scan, again.value, lost)
    else if (again.ok) stopTracks(again.value)
  }
  function follow(): void {
    if (document.visibilityState !== 'visible') shut()
    else if (close === null) void reopen()
  }
  function shut(): void {
    close?.()
    close = null
  }
  document.addEventListener('visibilitychange', follow)
  const letDark = keepLit()
  function stop(): void {
    stopped = true
    document.removeEventListener('visibilitychange', follow)
    letDark()
    shut()
  }
  function fail(fault: CameraFault): void {
    stop()
    onFault(fault)
  }
  return ok(stop)
}

/** Reads a code from a photo: the way out where the live camera fails. */
export async function photoCode(photo: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(photo).catch(() => null)
  if (bitmap === null) return null
  const canvas = document.createElement('canvas')
  drawScaled(canvas, bitmap, bitmap.width, bitmap.height)
  bitmap.close()
  return (await openReader())(canvas)
}

async function openStream(): Promise<Result<MediaStream, CameraFault>> {
  if (!hasCamera()) return no('missing')
  try {
    const video = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } }
    return ok(await navigator.mediaDevices.getUserMedia({ video, audio: false }))
  } catch (problem) {
    return no(cameraFault(problem))
  }
}

function cameraFault(problem: unknown): CameraFault {
  const name = problem instanceof Error ? problem.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'missing' : 'busy'
}

function runScan(scan: Scan, stream: MediaStream, onLost: () => void): Stop {
  let stopped = false
  scan.video.srcObject = stream
  // Refused when the screen was left in the meantime, and not answered while an iPad withholds the picture.
  void scan.video.play().catch(() => undefined)
  const letBe = watchPicture(scan.video, stream, onLost)
  void watchFrames(scan, () => stopped)
  return () => {
    stopped = true
    letBe()
    stopTracks(stream)
    scan.video.srcObject = null
  }
}

async function watchFrames(scan: Scan, isStopped: () => boolean): Promise<void> {
  const canvas = document.createElement('canvas')
  let last = { text: '', at: 0 }
  let changedAt = -QUICK_FOR_MS
  while (!isStopped()) {
    drawScaled(canvas, scan.video, scan.video.videoWidth, scan.video.videoHeight)
    // One frame after the other: a tablet must not queue them.
    const text = await scan.read(canvas)
    const now = performance.now()
    if (text !== null && !isStopped() && (text !== last.text || now - last.at > SAME_CODE_MS)) {
      if (last.text !== '' && text !== last.text) changedAt = now
      last = { text, at: now }
      scan.onText(text)
    }
    const isMoving = performance.now() - changedAt < QUICK_FOR_MS
    await new Promise((resolve) => setTimeout(resolve, isMoving ? QUICK_FRAME_MS : FRAME_MS))
  }
}

function drawScaled(
  canvas: HTMLCanvasElement,
  picture: CanvasImageSource,
  width: number,
  height: number
): void {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1))
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  canvas
    .getContext('2d', { willReadFrequently: true })
    ?.drawImage(picture, 0, 0, canvas.width, canvas.height)
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}
