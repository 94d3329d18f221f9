import { useEffect, useState } from 'preact/hooks'
import { ChevronLeft, Users } from 'lucide'
import { byYomi } from '../../domain/people/people.ts'
import { foodSums } from '../../domain/care/meal.ts'
import type { ReadyPlace } from '../../domain/attendance/working-place.ts'
import type { Group } from '../../domain/entity.ts'
import type { Meal, MealChild } from '../../kit/care/views.ts'
import type { Fault } from '../../kit/fault.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useLive } from '../live.ts'
import { Covered, useIsOpen } from '../lock/guarded.tsx'
import { ShutCare } from '../lock/care-curtain.tsx'
import { useLooked } from '../lock/use-looked.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { GroupShape } from '../parts/group-shape.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { JobPage } from '../parts/page.tsx'
import { SyncChip } from '../parts/sync-chip.tsx'
import { UndoBar } from '../parts/undo-bar.tsx'
import { VeilButton } from '../parts/veil-button.tsx'
import { to } from '../routes.ts'
import { AskSetting } from '../attendance/working-place/ask-place.tsx'
import { useWorkingPlace } from '../attendance/working-place/use-working-place.ts'
import { useReceptionWords } from '../attendance/reception/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { MealCounts } from './meal-counts.tsx'
import { MealRow } from './meal-row.tsx'
import { foodName } from './use-care.ts'
import { useCareWords } from './words/words.ts'

/** おひるの前に: fourteen plates, by group, because one serves by table. */
export function MealCareScreen() {
  const setting = useWorkingPlace()
  const { meal } = useCareWords()
  if (!setting) return null
  if (setting.kind !== 'ready')
    return <AskSetting setting={setting} tab="today" title={meal.title} />
  return <Before ready={setting} />
}

/** Closed under covered names and behind the PIN, but for 緊急で見る. */
function Before({ ready }: { ready: ReadyPlace }) {
  const { veil } = useApp()
  const { meal } = useCareWords()
  const isOpen = useIsOpen()
  const looked = useLooked(ready.event.id, ready.event.id)
  const [unsaved, setUnsaved] = useState<Fault | null>(null)
  useEffect(() => {
    if (!veil.value && isOpen) looked.look('open', setUnsaved)
  }, [veil.value, isOpen])
  if (veil.value || (!isOpen && !looked.isPastPin))
    return (
      <JobPage title={meal.title} head={<Head ready={ready} />} foot={<Back />} layout="stack">
        {veil.value && <Covered />}
        {!veil.value && isOpen === false && (
          <ShutCare
            title={meal.shut}
            text={meal.shutText}
            onLook={() => looked.look('emergency', setUnsaved)}
          />
        )}
      </JobPage>
    )
  return <Open ready={ready} since={looked.since} unsaved={unsaved} />
}

function Open({
  ready,
  since,
  unsaved
}: {
  ready: ReadyPlace
  since: number | null
  unsaved: Fault | null
}) {
  const { kit } = useApp()
  const words = useCareWords()
  const seen = useLive(() => kit.meal(ready.session.id), [kit, ready.session.id])
  const taps = useTicks(ready.event.id, seen ?? null)
  if (!seen)
    return <JobPage title={words.meal.title} head={<Head ready={ready} />} foot={<Back />} />
  return (
    <JobPage
      title={words.meal.title}
      head={<Head ready={ready} since={since} seen={seen} />}
      foot={<Foot seen={seen} />}
      layout="stack meal"
    >
      <FaultNote fault={unsaved ?? taps.fault} />
      <Sums seen={seen} />
      <Unread seen={seen} event={ready.event.id} />
      {groupsOf(seen, ready.view.groups).map(({ group, children }) => (
        <section key={group?.id ?? ''}>
          <GroupTitle group={group} count={children.length} />
          <ul class="carelist">
            {children.map((child) => (
              <MealRow
                key={child.card.participant.id}
                child={child}
                onTick={() => taps.tick(child)}
              />
            ))}
          </ul>
        </section>
      ))}
      {seen.children.length > 0 && <p class="sub t16">{words.meal.notCounted}</p>}
      {taps.told && (
        <UndoBar
          key={taps.told.fact}
          name={taps.told.name}
          said={taps.told.said}
          onUndo={taps.undo}
          onGone={taps.forget}
        />
      )}
    </JobPage>
  )
}

interface Told {
  readonly fact: string
  readonly name: string
  readonly said: string
}

/** A tick that is there already is told with who and when, and taken back by its own button: never by a second tap. */
function useTicks(event: string, seen: Meal | null) {
  const { commands } = useApp()
  const { meal } = useCareWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [told, setTold] = useState<Told | null>(null)
  return {
    told,
    fault: doing.fault,
    forget: () => setTold(null),
    undo: () =>
      told &&
      doing.run(
        () => commands.unconfirmCare(event, told.fact),
        () => setTold(null)
      ),
    tick({ card, confirmed }: MealChild) {
      const name = common.called(card.participant)
      if (confirmed) {
        const said = meal.byAt(confirmed.byName, common.time(confirmed.at))
        return setTold({ fact: confirmed.fact, name, said: `${meal.did} ${said}` })
      }
      if (!seen) return
      const child = card.participant.id
      doing.run(
        () => commands.confirmCare({ event, child, day: seen.day, about: 'meal' }),
        (fact) => setTold({ fact, name, said: meal.did })
      )
    }
  }
}

function Head({ ready, since, seen }: { ready: ReadyPlace; since?: number | null; seen?: Meal }) {
  const { kit } = useApp()
  const { meal } = useCareWords()
  const common = useCommonWords()
  const me = useLive(() => kit.me, [kit])
  return (
    <header class="rhead mealhead">
      <div class="where">
        <h1 tabIndex={-1}>{meal.title}</h1>
        <span>
          {since != null ? meal.opened(me?.byName ?? '', common.time(since)) : ready.session.title}
          {since != null && <span class="hide-s">{meal.kept}</span>}
        </span>
      </div>
      <div class="tools">
        <VeilButton offered />
        <SyncChip />
      </div>
      {seen && <MealCounts seen={seen} />}
    </header>
  )
}

function Back() {
  const { meal } = useCareWords()
  return (
    <LinkButton big kind="quiet" icon={ChevronLeft} href={to('today')}>
      {meal.back}
    </LinkButton>
  )
}

/** Unfinished is allowed: the last button says what stays open, and is filled when nothing does. */
function Foot({ seen }: { seen: Meal }) {
  const { router } = useApp()
  const { meal } = useCareWords()
  const all = seen.children.length
  const yet = seen.children.filter(({ confirmed }) => confirmed === null).length
  const said = yet > 0 ? meal.leave(yet) : meal.leaveDone(all)
  return (
    <>
      <Back />
      <Button big grow kind={yet > 0 ? 'normal' : 'main'} onPress={() => router.go('today')}>
        {all === 0 ? meal.leaveNone : said}
      </Button>
    </>
  )
}

function Sums({ seen }: { seen: Meal }) {
  const words = useCareWords()
  const sums = foodSums(seen.children)
  if (sums.length === 0) return null
  return (
    <ul class="sums" aria-label={words.meal.sums}>
      {sums.map(({ food, children }) => (
        <li key={food} class="fsum">
          {food === '' ? words.meal.others : foodName(food, words)}
          <b class="num">{children}</b>
        </li>
      ))}
    </ul>
  )
}

/** H7: nobody is said to have no care while somebody was not asked. */
function Unread({ seen, event }: { seen: Meal; event: string }) {
  const { meal } = useCareWords()
  if (seen.familiesUnread > 0)
    return (
      <Note kind="ask" title={meal.unread(seen.familiesUnread)}>
        <p>{meal.unreadText}</p>
        <p class="gap">
          <LinkButton icon={Users} href={to('people', event)}>
            {meal.toFamilies}
          </LinkButton>
        </p>
      </Note>
    )
  if (seen.children.length > 0) return null
  return (
    <Note kind="done" title={meal.nobody}>
      {meal.nobodyText}
    </Note>
  )
}

function GroupTitle({ group, count }: { group: Group | null; count: number }) {
  const { meal } = useCareWords()
  const { child } = useReceptionWords()
  const common = useCommonWords()
  return (
    <div class="sec group-title">
      {group && <GroupShape shape={group.shape} />}
      <h2>{group ? child.group(group.letter) : meal.noGroup}</h2>
      <span class="sub">{common.people(count)}</span>
    </div>
  )
}

interface OfGroup {
  readonly group: Group | null
  readonly children: readonly MealChild[]
}

function groupsOf(seen: Meal, groups: readonly Group[]): readonly OfGroup[] {
  const sorted = seen.children.toSorted((one, other) =>
    byYomi(one.card.participant, other.card.participant)
  )
  const known = new Set(groups.map(({ id }) => id))
  const all: readonly OfGroup[] = [
    ...groups.map((group) => ({
      group,
      children: sorted.filter(({ card }) => card.participant.group === group.id)
    })),
    { group: null, children: sorted.filter(({ card }) => !known.has(card.participant.group)) }
  ]
  return all.filter(({ children }) => children.length > 0)
}
