import type { ComponentChildren } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import { CircleDashed, ScanLine } from 'lucide'
import { railRow } from '../../../domain/people/people.ts'
import { familiesOf } from '../../../domain/people/families.ts'
import { countApart } from '../../../domain/people/staff-on-roster.ts'
import type { Group } from '../../../domain/entity.ts'
import type { Id } from '../../../domain/id.ts'
import type { Reception } from '../../../kit/attendance/views.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { KidCard, sayState } from '../../parts/kid-card.tsx'
import { Note } from '../../parts/note.tsx'
import { RailBeside } from './rail-beside.tsx'
import type { Filter } from './count-filter.tsx'
import { FamilyCard } from './family-card.tsx'
import { useBy } from './by-family.tsx'
import type { Taps } from './use-taps.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

/** Drawn again only when its card changed: a mark changes one of forty. */
function Cell({
  card,
  fresh,
  isLeaving,
  group,
  onTap
}: {
  card: Card
  fresh: boolean
  isLeaving: boolean
  group: Group | undefined
  onTap: (card: Card) => void
}) {
  const words = useCommonWords()
  const tap = useRef(onTap)
  tap.current = onTap
  return useMemo(
    () => (
      <li data-row={railRow(card.participant)}>
        <KidCard
          card={card}
          fresh={fresh}
          isLeaving={isLeaving}
          group={group}
          onPress={() => tap.current(card)}
        />
      </li>
    ),
    [card, fresh, isLeaving, group, words]
  )
}

interface Shown {
  readonly cards: readonly Card[]
  readonly groups: readonly Group[]
  readonly fresh: ReadonlySet<Id>
  readonly isLeaving: boolean
  readonly taps: Taps
}

function EachChild({ cards, groups, fresh, isLeaving, taps }: Shown) {
  return cards.map((card) => (
    <Cell
      key={card.participant.id}
      card={card}
      fresh={fresh.has(card.participant.id)}
      isLeaving={isLeaving}
      group={groups.find(({ id }) => id === card.participant.group)}
      onTap={taps.tap}
    />
  ))
}

function EachFamily({ cards, groups, fresh, isLeaving, taps }: Shown) {
  const families = useMemo(() => familiesOf(cards), [cards])
  return families.map((family) => {
    const [first] = family.cards
    if (!first) return null
    if (family.cards.length === 1)
      return (
        <EachChild
          key={family.id}
          cards={family.cards}
          groups={groups}
          fresh={fresh}
          isLeaving={isLeaving}
          taps={taps}
        />
      )
    return (
      <li key={family.id} data-row={railRow(first.participant)}>
        <FamilyCard
          family={family}
          groups={groups}
          fresh={family.cards.some(({ participant }) => fresh.has(participant.id))}
          isLeaving={isLeaving}
          onPress={() => taps.tapFamily(family.cards)}
        />
      </li>
    )
  })
}

export function Cards({
  seen,
  groups,
  only,
  fresh,
  taps,
  onYet,
  onRead,
  end,
  children
}: {
  seen: Reception
  groups: readonly Group[]
  only: Filter
  fresh: ReadonlySet<Id>
  taps: Taps
  /** To those still まだ, after the last card. */
  onYet: () => void
  /** To reading badges. */
  onRead: () => void
  /** Below the last card. */
  end: ComponentChildren
  children: ComponentChildren
}) {
  const words = useReceptionWords()
  const common = useCommonWords()
  const veil = useApp().veil.value
  const { by, byChoice } = useBy(seen.cards)
  const scroller = useRef<HTMLElement>(null)
  // The card just tapped stays, so that the finger sees what it did.
  const shown = seen.cards.filter(
    (card) => only === null || card.state === only || fresh.has(card.participant.id)
  )
  const { adults } = countApart(shown.map(({ participant }) => participant))
  const first = shown[0] ? railRow(shown[0].participant) : null
  const Each = by === 'family' ? EachFamily : EachChild
  return (
    <div class={veil ? 'recep veiled' : 'recep'}>
      <main class="main" ref={scroller}>
        <div class="door-tools">
          {byChoice}
          <Button big kind="quiet" icon={ScanLine} onPress={onRead}>
            {words.reading.open}
          </Button>
        </div>
        {adults > 0 && <p class="sub apart">{words.apart(shown.length - adults, adults)}</p>}
        {children}
        {shown.length === 0 && (
          <Note kind="done" title={words.nobodySo(sayState(common, only ?? 'yet', seen.counts))} />
        )}
        <ul class="people">
          <Each
            cards={shown}
            groups={groups}
            fresh={fresh}
            isLeaving={seen.counts.left > 0}
            taps={taps}
          />
        </ul>
        {seen.counts.yet > 0 && (
          <p class="after">
            <Button kind="quiet" big icon={CircleDashed} onPress={onYet}>
              {words.yetOpen}
            </Button>
          </p>
        )}
        {end}
      </main>
      {!veil && <RailBeside scroller={scroller} cards={seen.cards} first={first} />}
    </div>
  )
}
