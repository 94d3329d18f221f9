import { useState } from 'preact/hooks'
import { ChevronLeft, EyeOff, List, QrCode, UserSearch } from 'lucide'
import type { RollCallView, RollPerson } from '../../../kit/rollcall/views.ts'
import { useApp } from '../../app-context.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { Contradictions } from '../contradictions.tsx'
import { GroupPanel } from '../group-panel.tsx'
import { RollPersonSheet } from '../person-sheet.tsx'
import { SeenUndo } from '../seen-undo.tsx'
import { usePlaceHere } from '../use-place-here.ts'
import { useSightings } from '../use-sightings.ts'
import { useWhose } from '../use-whose.ts'
import { useRollCallWords } from '../words/words.ts'
import { BlackPage } from './black-page.tsx'
import { Ending } from './ending.tsx'
import { EmergencyHelp } from './emergency-help.tsx'
import { MissingCard } from './missing-card.tsx'
import { Sum } from './sum.tsx'
import { WhoSaw } from './who-saw.tsx'

// So many stand on a screen or two as cards of their own; before, everybody is ticked off group by group.
const FEW = 8

/** Whom has nobody seen: the number, then each of them, then who saw the others. */
export function Evacuation({ view, group }: { view: RollCallView; group: string }) {
  const common = useCommonWords()
  const words = useRollCallWords()
  const whose = useWhose()
  const [place] = usePlaceHere()
  const sightings = useSightings(view.head, place)
  const everybody = view.groups.flatMap(({ people }) => people)
  const missing = inOrder(everybody.filter(({ seen }) => seen === null))
  const [listed, setListed] = useState<boolean | null>(group === '' ? null : true)
  const [opened, setOpened] = useState<string | null>(null)
  const isList = listed ?? missing.length > FEW
  const person = everybody.find(({ card }) => card.participant.id === opened)
  const { head } = view
  const open = ({ card }: RollPerson) => setOpened(card.participant.id)
  return (
    <BlackPage
      second={words.evacuation.since(common.time(head.began.at), whose(head.began))}
      over={<SeenUndo sightings={sightings} said={words.evacuation.didFind} />}
      foot={<Foot isList={isList} id={head.id} onList={() => setListed(!isList)} />}
    >
      <Sum view={view} />
      <EmergencyHelp rollCall={head.id} />
      <Veiled />
      <FaultNote fault={sightings.fault} />
      {isList ? (
        <GroupPanel view={view} first={group} sightings={sightings} onOpen={open} />
      ) : (
        <ul class="lost">
          {missing.map((one) => (
            <MissingCard
              key={one.card.participant.id}
              person={one}
              onFound={() =>
                sightings.see(one.card.participant, common.called(one.card.participant))
              }
              onCall={() => open(one)}
            />
          ))}
        </ul>
      )}
      <WhoSaw view={view} />
      <Contradictions people={everybody} />
      <Ending view={view} />
      {person && <RollPersonSheet head={head} person={person} onClose={() => setOpened(null)} />}
    </BlackPage>
  )
}

/** Who was here goes first; who was never received today may not have come at all. */
function inOrder(missing: readonly RollPerson[]): readonly RollPerson[] {
  const rank = ({ card, isAdult }: RollPerson) => Number(card.state === 'yet') * 2 + Number(isAdult)
  return missing.toSorted((one, other) => rank(one) - rank(other))
}

function Foot({ isList, id, onList }: { isList: boolean; id: string; onList: () => void }) {
  const words = useRollCallWords().evacuation
  return (
    <>
      <LinkButton big kind="quiet" icon={ChevronLeft} href={to()}>
        {words.home}
      </LinkButton>
      <Button big kind="quiet" icon={isList ? UserSearch : List} onPress={onList}>
        {isList ? words.onlyMissing : words.list}
      </Button>
      <LinkButton big grow kind="main" icon={QrCode} href={to('exchange', 'evacuation', id)}>
        {words.together}
      </LinkButton>
    </>
  )
}

function Veiled() {
  const { veil, setVeil } = useApp()
  const words = useRollCallWords().evacuation
  if (!veil.value) return null
  return (
    <Note icon={EyeOff} title={words.namesText}>
      <p class="gap">
        <Button onPress={() => setVeil(false)}>{words.names}</Button>
      </p>
    </Note>
  )
}
