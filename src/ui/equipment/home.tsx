import { isAway, isOut } from '../../domain/equipment/thing.ts'
import {
  ArrowDownToLine,
  ArrowUpFromLine,
  ChevronRight,
  TabletSmartphone,
  Wrench,
  type IconNode
} from 'lucide'
import type { ComponentChildren } from 'preact'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useKnownUntil } from '../parts/known-until.tsx'
import { LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { EvacuationDoor } from '../parts/evacuation-door.tsx'
import { Icon } from '../parts/icon.tsx'
import { Key } from '../parts/masu.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { CaseCard } from './case-card.tsx'
import { looseCase } from '../../domain/equipment/case.ts'
import { HolderCard } from './holder-card.tsx'
import { RecentRecords } from './recent.tsx'
import type { Stock } from './use-stock.ts'
import { useCarryWords } from '../carry/doors/words/words.ts'
import { useEquipmentWords } from './words/words.ts'

/** 機材, and the volunteer's home: three acts, then what is still out, then the cases that are complete. */
export function Home({ stock }: { stock: Stock }) {
  const { kit } = useApp()
  const words = useEquipmentWords()
  const events = useLive(() => kit.events, [kit])
  const { things, cases } = stock.equipment
  const here = events?.find(({ event }) => event.id === stock.event)
  const venue = here?.venues.find(({ id }) => id === stock.me.venue)?.name
  const overview = words.overview(cases.length, things.length)
  const second = venue ? { second: venue, more: `・${overview}` } : { second: overview }
  return (
    <Page tab="equipment" title={words.title} {...second}>
      {stock.me.role === 'volunteer' && (
        <p class="alarm">
          <EvacuationDoor />
        </p>
      )}
      {things.length === 0 ? <NoThings stock={stock} /> : <Cases stock={stock} />}
    </Page>
  )
}

function Cases({ stock }: { stock: Stock }) {
  const carry = useCarryWords()
  const equipment = useEquipmentWords()
  const words = equipment.home
  const { things, cases, recent } = stock.equipment
  const until = useKnownUntil()
  const all = [...cases, ...looseCase(things)]
  const open = all.filter((one) => one.out > 0).toSorted((one, other) => other.out - one.out)
  const whole = all.filter((one) => one.out === 0)
  return (
    <>
      <Giants anyOut={things.some(isOut)} />
      <RecentRecords recent={recent} />
      {open.length === 0 && (
        <div class="all-back">
          <Note kind="done" title={words.nothingOut}>
            {[words.nothingOutNext, until].filter(Boolean).join(' ')}
          </Note>
        </div>
      )}
      {open.length > 0 && (
        <Section title={words.out} count={things.filter(isAway).length} legend>
          {open.map((one) => (
            <CaseCard key={one.key} of={one} />
          ))}
          <HolderCard things={things} />
        </Section>
      )}
      {whole.length > 0 && (
        <Section title={words.whole} count={whole.length}>
          {whole.map((one) => (
            <CaseCard key={one.key} of={one} />
          ))}
        </Section>
      )}
      <div class="after-cases row wrap">
        <LinkButton href={to('equipment', 'list')} kind="quiet" endIcon={ChevronRight}>
          {words.all}
        </LinkButton>
        <span class="spacer" />
        <LinkButton href={to('give')} kind="quiet" icon={TabletSmartphone}>
          {carry.give}
        </LinkButton>
        <LinkButton href={to('receive')} kind="quiet" icon={ArrowDownToLine}>
          {carry.receive}
        </LinkButton>
      </div>
    </>
  )
}

function Section({
  title,
  count,
  legend,
  children
}: {
  title: string
  count: number
  legend?: boolean
  children: ComponentChildren
}) {
  const words = useEquipmentWords().home
  return (
    <section>
      <div class="sec">
        <h2>{title}</h2>
        <b class="t24 num">{count}</b>
        <span class="spacer" />
        {legend && (
          <>
            <span class="sub row legend hide-s">
              <Key of="yet" dash />
              {words.legendGone}
            </span>
            <span class="sub row legend hide-s">
              <i class="key bad" />
              {words.legendBroken}
            </span>
          </>
        )}
      </div>
      <div class="cases">{children}</div>
    </section>
  )
}

/** The filled one is what most likely comes next: back while something is out. */
function Giants({ anyOut }: { anyOut: boolean }) {
  const { ways } = useEquipmentWords()
  return (
    <div class="three">
      <Giant way="out" look={anyOut ? '' : 'first'} icon={ArrowUpFromLine} words={ways.out} />
      <Giant way="back" look={anyOut ? 'first' : ''} icon={ArrowDownToLine} words={ways.back} />
      <Giant way="broken" look="bad" icon={Wrench} words={ways.broken} />
    </div>
  )
}

function Giant({
  way,
  look,
  icon,
  words
}: {
  way: string
  look: '' | 'first' | 'bad'
  icon: IconNode
  words: { readonly title: string; readonly hint: string }
}) {
  return (
    <a class={`giant ${look}`} href={to('equipment', way)}>
      <Icon of={icon} size="xl" />
      <b>{words.title}</b>
      <span>{words.hint}</span>
    </a>
  )
}

function NoThings({ stock }: { stock: Stock }) {
  const words = useEquipmentWords().home
  const imports = stock.me.role === 'organizer'
  return (
    <Empty title={words.empty} text={imports ? words.emptyNext : words.emptyWait}>
      {imports && (
        <LinkButton href={to('import', 'equipment')} kind="main">
          {words.import}
        </LinkButton>
      )}
    </Empty>
  )
}
