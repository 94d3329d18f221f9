import { useState } from 'preact/hooks'
import { ArrowRight, Bell, BellOff, List, Siren } from 'lucide'
import { minutesToClock } from '../../domain/calendar.ts'
import { goingOn } from '../../domain/plan/change.ts'
import { effectOf, endOfDay } from '../../domain/plan/effect.ts'
import { planLineOf, stationsOf } from '../../domain/plan/line.ts'
import { planNow, type PlanNow } from '../../domain/plan/now.ts'
import type { Block } from '../../domain/entity.ts'
import { useApp } from '../app-context.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Icon } from '../parts/icon.tsx'
import { JobPage } from '../parts/page.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { useCommonWords } from '../words/common/words.ts'
import { LastChange } from './last-change.tsx'
import { sayEffect, sayEnd } from './present-effect.ts'
import { RunActs } from './run-acts.tsx'
import { RunNow } from './run-now.tsx'
import { useChime } from './use-chime.ts'
import { useLit } from './use-lit.ts'
import type { RunningPlan } from './use-running.ts'
import { usePlanWords } from './words/words.ts'

interface Line {
  /** Empty: there are no stations. */
  readonly station: string
  readonly blocks: readonly Block[]
  readonly seen: PlanNow
}

function linesOf({ blocks, clock, ran }: RunningPlan): readonly Line[] {
  const stations = stationsOf(blocks)
  const named = stations.length > 0 ? stations : ['']
  return named.map((station) => {
    const line = planLineOf(blocks, station)
    return { station, blocks: line, seen: planNow(line, clock, ran) }
  })
}

/** What runs and what comes, to be read from two metres; each station by its own clock. */
export function RunPage({ plan }: { plan: RunningPlan }) {
  const { environment } = useApp()
  const words = usePlanWords()
  const common = useCommonWords()
  const lines = linesOf(plan)
  const [chosen, choose] = useState('')
  const line = lines.find(({ station }) => station === chosen) ?? lines[0]
  const isLit = useLit()
  useChime(
    lines.flatMap(({ seen }) => seen.now ?? []),
    plan.minute
  )
  if (!line) return null
  const { view, clock, changes, mayChange } = plan
  const { seen } = line
  const lit = isLit ? words.lit : words.notLit
  return (
    <JobPage
      title={words.runTitle}
      layout="runs"
      head={
        <TopBar
          title={words.runTitle}
          second={common.clock(clock) + common.separator + lit}
          more={common.separator + view.event.title}
          mark={false}
        >
          <SoundChip />
        </TopBar>
      }
      foot={<RunFoot plan={plan} seen={seen} />}
    >
      <div class="run" onPointerDown={() => environment.sound('ready')}>
        <div class="runmain">
          {lines.length > 1 && <Stations lines={lines} chosen={line.station} onChoose={choose} />}
          <RunNow seen={seen} ran={plan.ran} />
        </div>
        <RunNext seen={seen} />
        <section class="runacts">
          <Effect blocks={line.blocks} minute={plan.minute} />
          {mayChange && seen.now?.block.venue === '' && view.venues.length > 1 && (
            <p class="runeffect ask">{words.everyVenue}</p>
          )}
          {mayChange && seen.now && <RunActs plan={plan} now={seen.now} next={seen.next} />}
        </section>
        <LastChange changes={changes} />
      </div>
    </JobPage>
  )
}

function SoundChip() {
  const { sound, setSound, environment } = useApp()
  const words = usePlanWords()
  const isOn = sound.value
  return (
    <button
      type="button"
      class="chip tap"
      aria-pressed={isOn}
      title={words.soundSecond}
      onClick={() => {
        setSound(!isOn)
        if (!isOn) environment.sound('time-up')
      }}
    >
      <Icon of={isOn ? Bell : BellOff} size="s" />
      {isOn ? words.soundOn : words.soundOff}
    </button>
  )
}

/** One clock a station; a tap shows it large. */
function Stations({
  lines,
  chosen,
  onChoose
}: {
  lines: readonly Line[]
  chosen: string
  onChoose: (station: string) => void
}) {
  const words = usePlanWords()
  return (
    <div class="stations" role="group" aria-label={words.stations}>
      {lines.map(({ station, seen: { now, minutesLeft, over } }) => (
        <button
          key={station}
          type="button"
          aria-pressed={station === chosen}
          class={over > 0 ? 'over' : undefined}
          onClick={() => onChoose(station)}
        >
          <b>{station}</b>
          <span class="d">{now?.block.title ?? words.nothingNow}</span>
          {now && (
            <span class="num">
              {over > 0 ? words.stationOver(over) : words.stationLeft(minutesLeft ?? 0)}
            </span>
          )}
        </button>
      ))}
    </div>
  )
}

function RunNext({ seen: { next } }: { seen: PlanNow }) {
  const words = usePlanWords()
  const common = useCommonWords()
  if (!next) return <section class="runnext last">{words.noNext}</section>
  const { block, from, to: until } = next
  const second = [block.place, common.minutes(until - from), block.owner].filter(Boolean)
  return (
    <section class="runnext">
      <span class="t num">
        <Chip>{words.nextChip}</Chip>
        {common.clock(minutesToClock(from))}
      </span>
      <span>
        <b>{block.title}</b>
        <span class="d">
          {[...(block.anchor === true ? [words.fixed] : []), ...second].join(common.separator)}
        </span>
      </span>
    </section>
  )
}

function Effect({ blocks, minute }: { blocks: readonly Block[]; minute: number }) {
  const words = usePlanWords()
  const common = useCommonWords()
  const effect = effectOf(blocks, minute)
  const said = [sayEnd(words, common, endOfDay(blocks)), effect && sayEffect(words, common, effect)]
  const isAsking = effect?.kind === 'overlaps'
  return (
    <p class={isAsking ? 'runeffect ask' : 'runeffect'} role="status">
      {said.filter(Boolean).join(' ')}
    </p>
  )
}

/** つぎへ ends what runs and begins the next now. */
function RunFoot({ plan, seen }: { plan: RunningPlan; seen: PlanNow }) {
  const words = usePlanWords()
  const { changes, mayChange, minute } = plan
  const { now, next } = seen
  const said = next ? words.did.begun : words.did.ended
  const about = next ?? now
  const says = () => {
    if (!next) return now ? words.end(now.block.title) : ''
    return now ? words.next(next.block.title) : words.begin(next.block.title)
  }
  return (
    <>
      <LinkButton big kind="quiet" icon={List} href={to('plan', 'list')}>
        {words.list}
      </LinkButton>
      <LinkButton big kind="quiet" icon={Siren} href={to('emergency')}>
        119
      </LinkButton>
      {mayChange && about ? (
        <Button
          kind="main"
          big
          grow
          endIcon={next ? ArrowRight : undefined}
          busy={changes.busy}
          onPress={() => {
            const { steps, said: told } = goingOn(now, next, minute)
            changes.act({ block: about.block, steps, told, said })
          }}
        >
          {says()}
        </Button>
      ) : (
        <span class="spacer" />
      )}
    </>
  )
}
