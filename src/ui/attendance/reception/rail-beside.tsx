import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { RAIL_ROWS, type RailRow } from '../../../domain/people/people.ts'
import type { Card } from '../../../kit/people/views.ts'
import { Rail } from '../../parts/rail.tsx'

/** The rail beside the cards. It alone is drawn again while they scroll, not three hundred cards with it. */
export function RailBeside({
  scroller,
  cards,
  first
}: {
  scroller: RefObject<HTMLElement | null>
  cards: readonly Card[]
  first: RailRow | null
}) {
  const [current, setCurrent] = useState<RailRow | null>(null)
  useEffect(() => {
    const middle = scroller.current
    if (!middle) return undefined
    let frame = 0
    const look = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        setCurrent(rowAtTop(middle))
      })
    }
    middle.addEventListener('scroll', look, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      middle.removeEventListener('scroll', look)
    }
  }, [])
  return (
    <Rail
      cards={cards}
      current={current ?? first}
      onRow={(row) => scroller.current && scrollTo(scroller.current, row)}
    />
  )
}

/** The row of the first card that is still seen at the top of the scrolled middle: the last one that begins above, found by halves. */
function rowAtTop(scroller: HTMLElement): RailRow | null {
  const cells = scroller.querySelectorAll<HTMLElement>('[data-row]')
  const top = scroller.getBoundingClientRect().top + 8
  let [from, until] = [0, cells.length - 1]
  while (from < until) {
    const half = Math.floor((from + until) / 2)
    if ((cells[half]?.getBoundingClientRect().bottom ?? 0) > top) until = half
    else from = half + 1
  }
  return RAIL_ROWS.find((row) => row === cells[from]?.dataset['row']) ?? null
}

function scrollTo(scroller: HTMLElement, row: RailRow): void {
  const cell = [...scroller.querySelectorAll<HTMLElement>('[data-row]')].find(
    (one) => one.dataset['row'] === row
  )
  if (!cell) return
  const toTop = () => cell.scrollIntoView({ block: 'start' })
  toTop()
  // what came into sight above it has its own height only now
  requestAnimationFrame(() => requestAnimationFrame(toTop))
}
