import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What has just taken the place of something else on this screen: brought into view, and read out next. */
export function Arrive({ label, children }: { label: string; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start' })
    place.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div ref={place} class="stack arrive" role="group" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  )
}
