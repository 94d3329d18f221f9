import { useState } from 'preact/hooks'
import { Plus } from 'lucide'
import {
  NO_GUARDIAN,
  twinsTyped,
  type AddedChild,
  type AddedGuardian
} from '../../../domain/people/add.ts'
import { readName } from '../../../domain/people/people.ts'
import type { Participant } from '../../../domain/entity.ts'
import type { FamilyId } from '../../../domain/id.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { useTellRemoved } from '../../removal/removing.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { usePeopleWords } from '../words/words.ts'
import { AddedChildCard } from './added-child-card.tsx'
import { useOfficeWords } from './words/words.ts'

const NOBODY: AddedChild = {
  sei: '',
  mei: '',
  seiYomi: '',
  meiYomi: '',
  grade: 'e1',
  venue: '',
  days: [],
  group: '',
  note: '',
  allergy: '',
  medicine: '',
  care: '',
  photo: 'unknown'
}

/** 家族をたす, or children of a family that is there: `#/people/<event>/new[/<family>]`. */
export function AddFamily({ view, family }: { view: EventView; family: FamilyId | undefined }) {
  const { kit } = useApp()
  const people = usePeopleWords()
  const words = useOfficeWords()
  const common = useCommonWords()
  const { event } = view
  const cards = useLive(() => kit.roster(event.id), [kit, event.id])
  const roster = cards?.map(({ participant }) => participant)
  const siblings = family === undefined ? [] : roster?.filter((one) => one.family === family)
  const [first] = siblings ?? []
  const title = first ? words.addChildTo(common.familyOf(first)) : words.addFamily
  return (
    <Page tab="people" title={title} second={event.title}>
      <BackLink href={to('people', event.id)}>{people.back}</BackLink>
      {roster && (
        <FamilyForm view={view} family={first ? family : undefined} first={first} roster={roster} />
      )}
    </Page>
  )
}

function FamilyForm({
  view,
  family,
  first,
  roster
}: {
  view: EventView
  family: FamilyId | undefined
  first: Participant | undefined
  roster: readonly Participant[]
}) {
  const { router } = useApp()
  const words = useOfficeWords()
  const doing = useDoing()
  const fresh = freshChild(view, first)
  const [guardian, setGuardian] = useState(NO_GUARDIAN)
  const [children, setChildren] = useState<readonly AddedChild[]>([fresh])
  const add = useAdd(view)
  const isWhole = children.every((child) => readName(child) !== '')
  const save = () => {
    if (!isWhole) return
    const wish = family === undefined ? { guardian, children } : { family, children }
    doing.run(
      () => add(wish),
      () => router.replace('people', view.event.id)
    )
  }
  return (
    <Form onSubmit={save} label={words.addFamily}>
      {family === undefined && (
        <GuardianFields now={guardian} onChange={(part) => setGuardian({ ...guardian, ...part })} />
      )}
      <ChildCards view={view} list={children} roster={roster} onChange={setChildren} />
      <p>
        <Button
          icon={Plus}
          onPress={() => setChildren([...children, sisterOf(children.at(-1) ?? fresh)])}
        >
          {words.oneMore}
        </Button>
      </p>
      <FaultNote fault={doing.fault} />
      <Button kind="main" big wide submit busy={doing.busy} disabled={!isWhole}>
        {isWhole ? words.save(children.length) : words.saveWhy}
      </Button>
    </Form>
  )
}

function ChildCards({
  view,
  list,
  roster,
  onChange
}: {
  view: EventView
  list: readonly AddedChild[]
  roster: readonly Participant[]
  onChange: (list: readonly AddedChild[]) => void
}) {
  const words = useOfficeWords()
  const change = (at: number, part: Partial<AddedChild>) =>
    onChange(list.map((one, index) => (index === at ? Object.assign({}, one, part) : one)))
  const without = (at: number) => () => onChange(list.filter((_, index) => index !== at))
  return (
    <>
      {list.map((child, at) => (
        <AddedChildCard
          key={at}
          view={view}
          title={words.childN(at + 1)}
          child={child}
          twins={twinsTyped(child, roster)}
          onChange={(part) => change(at, part)}
          onLess={list.length > 1 ? without(at) : undefined}
        />
      ))}
    </>
  )
}

/** Told at the foot of the list afterwards, where it can be taken back. */
function useAdd({ event }: EventView) {
  const { commands } = useApp()
  const words = useOfficeWords()
  const common = useCommonWords()
  const tell = useTellRemoved()
  return async (wish: Omit<Parameters<typeof commands.addChildren>[0], 'event'>) => {
    const added = await commands.addChildren({ ...wish, event: event.id })
    if (!added.ok) return added
    const { children } = added.value
    const name = wish.children.map((child) => common.called(Object.assign({ badge: 0 }, child)))
    tell({
      key: children.join(','),
      name: name.join(common.separator),
      said: words.added,
      undo: () => commands.removeChildren({ event: event.id, children })
    })
    return added
  }
}

/** Where there is one venue only, it is that. */
function freshChild({ venues }: EventView, first: Participant | undefined): AddedChild {
  const [venue, ...others] = venues
  const only = venue && others.length === 0 ? venue.id : ''
  if (!first) return { ...NOBODY, venue: only }
  const { sei, seiYomi, group } = first
  return { ...NOBODY, sei, seiYomi, group, venue: first.venue || only }
}

/** Brothers and sisters come with the same family name, to the same place and group. */
function sisterOf({ sei, seiYomi, venue, days, group }: AddedChild): AddedChild {
  return { ...NOBODY, sei, seiYomi, venue, days, group }
}

function GuardianFields({
  now,
  onChange
}: {
  now: AddedGuardian
  onChange: (part: Partial<AddedGuardian>) => void
}) {
  const people = usePeopleWords()
  const words = useOfficeWords()
  const fields = [
    { name: 'guardian', label: people.guardianName, type: 'text' },
    { name: 'guardianYomi', label: people.guardianYomi, type: 'text' },
    { name: 'phone', label: people.phone, type: 'tel' },
    { name: 'phone2', label: people.phone2, type: 'tel' },
    { name: 'relation', label: people.relation, type: 'text' },
    { name: 'pickers', label: people.pickers, type: 'text' }
  ] as const
  return (
    <section class="card stack">
      <h2 class="t20">{words.guardian}</h2>
      <div class="two">
        {fields.map(({ name, label, type }, at) => (
          <TextField
            key={name}
            label={label}
            type={type}
            value={now[name]}
            autofocus={at === 0}
            onInput={(value) => onChange({ [name]: value })}
          />
        ))}
      </div>
    </section>
  )
}
