import { useEffect, useRef, useState } from 'preact/hooks'
import type { Stop } from '../lib/emitter.ts'
import { useApp } from './app-context.ts'
import type { CameraFault } from './ui-environment.ts'

/** Reads codes while the video is shown; the camera is let go as soon as it is not. */
export function useCamera(hear: (text: string) => void) {
  const { camera } = useApp().environment
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(hear)
  latest.current = hear
  const [fault, setFault] = useState<CameraFault | null>(null)
  const [tries, setTries] = useState(1)

  useEffect(() => {
    if (video.current === null) return undefined
    let left = false
    let stop: Stop = () => undefined
    void camera
      .start(video.current, (text) => latest.current(text), setFault)
      .then((started) => {
        if (!started.ok) setFault(started.fault)
        else if (left) started.value()
        else stop = started.value
      })
    return () => {
      left = true
      stop()
    }
  }, [camera, tries])

  function again(): void {
    setFault(null)
    setTries(tries + 1)
  }
  return { video, fault, again }
}
