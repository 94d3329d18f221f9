import { useState } from 'preact/hooks'
import { Check, ChevronLeft, CircleCheck, CircleDashed, ListChecks, QrCode } from 'lucide'
import type { BadgeRoll, BadgeSeen } from '../../../kit/rollcall/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Icon } from '../../parts/icon.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { groupBy } from '../../../lib/group.ts'
import { groupKey, GroupTabs, useRollGroupName } from '../group-tabs.tsx'
import { SeenUndo } from '../seen-undo.tsx'
import { usePlaceHere } from '../use-place-here.ts'
import { useSightings, type Sightings } from '../use-sightings.ts'
import { useWhose } from '../use-whose.ts'
import { useRollCallWords } from '../words/words.ts'
import { BlackPage } from './black-page.tsx'
import { EmergencyHelp } from './emergency-help.tsx'
import { WhoSaw } from './who-saw.tsx'

/** A volunteer's: badge number and call name, no names and no care. */
export function Badges({ roll, group }: { roll: BadgeRoll; group: string }) {
  const common = useCommonWords()
  const words = useRollCallWords()
  const whose = useWhose()
  const [place] = usePlaceHere()
  const sightings = useSightings(roll.head, place)
  const { head, badges } = roll
  return (
    <BlackPage
      second={words.evacuation.since(common.time(head.began.at), whose(head.began))}
      over={<SeenUndo sightings={sightings} said={words.evacuation.didFind} />}
      foot={
        <>
          <LinkButton big kind="quiet" icon={ChevronLeft} href={to()}>
            {words.evacuation.home}
          </LinkButton>
          <LinkButton
            big
            grow
            kind="main"
            icon={QrCode}
            href={to('exchange', 'evacuation', head.id)}
          >
            {words.evacuation.together}
          </LinkButton>
        </>
      }
    >
      <EmergencyHelp rollCall={head.id} />
      {badges.length === 0 ? (
        <Empty title={words.volunteer.none} text={words.volunteer.noneNext} />
      ) : (
        <Counted roll={roll} first={group} sightings={sightings} />
      )}
    </BlackPage>
  )
}

interface OfBadges {
  readonly roll: BadgeRoll
  /** The group that is shown first; empty: the first that is not complete. */
  readonly first: string
  readonly sightings: Sightings
}

function Counted({ roll, first, sightings }: OfBadges) {
  const common = useCommonWords()
  const words = useRollCallWords()
  const { badges, seen, tablets } = roll
  const missing = badges.length - seen
  return (
    <>
      <div class={missing === 0 ? 'unseen done' : 'unseen'} role="status">
        {missing === 0 ? (
          <Icon of={Check} />
        ) : (
          <span class="v num">
            {missing}
            <small>{common.peopleUnit}</small>
          </span>
        )}
        <div>
          <h2>{missing === 0 ? words.volunteer.everybody : words.volunteer.unseen}</h2>
          <p>{words.volunteer.count(badges.length, seen)}</p>
        </div>
      </div>
      <FaultNote fault={sightings.fault} />
      <ByGroup roll={roll} first={first} sightings={sightings} />
      <Note title={words.volunteer.note} />
      <WhoSaw view={{ tablets, unheard: [], twice: 0 }} />
    </>
  )
}

function ByGroup({ roll, first, sightings }: OfBadges) {
  const words = useRollCallWords()
  const nameOf = useRollGroupName()
  const groups = [...groupBy(roll.badges, ({ group }) => group?.id ?? '')]
    .map(([, badges]) => ({
      group: badges[0]?.group ?? null,
      areAdults: false,
      all: badges.length,
      missing: badges.filter(({ seen }) => seen === null).length,
      isCounted: badges.some(({ seen }) => seen?.isCounted),
      badges
    }))
    .toSorted((one, other) => {
      const [before = '~', after = '~'] = [one.group?.letter, other.group?.letter]
      return before < after ? -1 : Number(before > after)
    })
  const [chosen, setChosen] = useState(first)
  const current =
    groups.find((one) => groupKey(one) === chosen) ??
    groups.find(({ missing }) => missing > 0) ??
    groups[0]
  if (!current) return null
  const open = current.badges.filter(({ seen }) => seen === null).map(({ number }) => number)
  return (
    <>
      <GroupTabs groups={groups} current={groupKey(current)} onGroup={setChosen} />
      <div class="ghead">
        <div>
          <h2>{nameOf(current)}</h2>
          <span class="sub">{words.shouldBe(current.all)}</span>
        </div>
        <span class="spacer" />
        {open.length > 0 && (
          <Button
            big
            icon={ListChecks}
            onPress={() => {
              setChosen(groupKey(current))
              sightings.countBadges(open, current.all)
            }}
          >
            {open.length === current.all ? words.allSeen(open.length) : words.restSeen(open.length)}
          </Button>
        )}
      </div>
      <ul class="people">
        {current.badges.map((one) => (
          <li key={one.number}>
            <BadgeCard
              of={one}
              roll={roll}
              sightings={sightings}
              onTap={() => setChosen(groupKey(current))}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

/** A tap on まだ says いた; one on いた asks whether to take it back. */
function BadgeCard({
  of: { number, callName, seen },
  roll,
  sightings,
  onTap
}: {
  of: BadgeSeen
  roll: BadgeRoll
  sightings: Sightings
  onTap: () => void
}) {
  const { commands } = useApp()
  const words = useRollCallWords()
  const doing = useDoing()
  const [asking, setAsking] = useState(false)
  const { event, id: rollCall } = roll.head
  const press = () => {
    onTap()
    if (seen) setAsking(!asking)
    else sightings.seeBadge(number, `${number} ${callName}`)
  }
  const fresh = sightings.fresh?.ids.includes(String(number))
  return (
    <>
      <button
        type="button"
        class={['kid roll badge', seen ? 'in' : '', fresh ? 'fresh' : ''].filter(Boolean).join(' ')}
        aria-pressed={seen !== null}
        onClick={press}
      >
        <span class="yomi num">
          <span>{number}</span> <span>{callName}</span>
        </span>
        <span class="kanji">
          <span>{seen?.mine === false ? seen.device : ''}</span>
          <span class="st">
            <Icon of={seen ? CircleCheck : CircleDashed} size="s" />
            {seen ? words.seen : words.missing}
          </span>
        </span>
      </button>
      {asking && seen && (
        <Button
          wide
          kind="quiet"
          busy={doing.busy}
          onPress={() =>
            doing.run(
              () => commands.unseeBadge({ event, rollCall, badge: number }),
              () => setAsking(false)
            )
          }
        >
          {words.person.unsee}
        </Button>
      )}
      <FaultNote fault={doing.fault} />
    </>
  )
}
