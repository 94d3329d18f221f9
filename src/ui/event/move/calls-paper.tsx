import type { Event } from '../../../domain/entity.ts'
import { cancelledDays } from '../../../domain/event/taking-place.ts'
import type { FamilyCards } from '../../../domain/people/families.ts'
import { showPhones } from '../../../domain/people/phone.ts'
import { useApp } from '../../app-context.ts'
import { Empty } from '../../parts/empty.tsx'
import { PaperPage } from '../../papers/frame.tsx'
import { SheetFoot } from '../../papers/sheet-foot.tsx'
import { useKnown } from '../../papers/use-known.ts'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { useSeenDay } from '../../seen-day.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { usePaperWords } from '../../papers/words/words.ts'
import { answersFor, useFamilies, useFamilyName, type ToldFamily } from './use-families.ts'
import { useStandingWords } from '../standing/words/words.ts'
import { useMoveWords } from './words/words.ts'

/** So many fit under a heading of two lines with room for a pen. */
const ROWS_A_PAGE = 18

/** 紙で: the families to call, with boxes and lines for a pen; what is known already is ticked. */
export function CallsPaper({ event }: { event: Event }) {
  const { commands, environment } = useApp()
  const words = useMoveWords()
  const papers = usePaperWords()
  const known = useFamilies(event.id)
  const families = known?.families ?? []
  const pages = Array.from({ length: Math.ceil(families.length / ROWS_A_PAGE) }, (_, at) =>
    families.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE)
  )
  return (
    <PaperPage
      title={words.paperTitle}
      ready={families.length > 0}
      back={to('move', event.id, 'calls')}
      onPrint={() => {
        void commands.noteExport(event.id, 'paper-roster')
        environment.print()
      }}
      choices={<Note title={papers.personal} />}
    >
      {families.length === 0 && <Empty title={words.nobody} text={words.nobodyNext} />}
      {pages.map((page, at) => (
        <CallsSheet
          key={at}
          event={event}
          page={{ number: at + 1, of: pages.length }}
          families={page}
          toldBy={known?.toldBy ?? new Map<string, ToldFamily>()}
        />
      ))}
    </PaperPage>
  )
}

function CallsSheet({
  event,
  page,
  families,
  toldBy
}: {
  event: Event
  page: { readonly number: number; readonly of: number }
  families: readonly FamilyCards[]
  toldBy: ReadonlyMap<string, ToldFamily>
}) {
  const words = useMoveWords()
  const common = useCommonWords()
  const seenDay = useSeenDay()
  const until = useKnown(null)
  const standing = useStandingWords()
  const off = cancelledDays(event)
  return (
    <section class="paper" aria-label={`${words.paperTitle} ${page.number}/${page.of}`}>
      <div class="meta">
        <h2>{words.paperTitle}</h2>
        <span>
          {off.length > 0
            ? standing.callsLead(off.map(seenDay).join(common.separator))
            : words.paperLead(event.days.map(seenDay).join(common.separator))}
        </span>
      </div>
      <table class="calls-paper">
        <thead>
          <tr>
            <th scope="col">{words.paperFamily}</th>
            <th scope="col">{words.paperPhone}</th>
            <th scope="col" colSpan={3}>
              {words.paperAnswer}
            </th>
            <th scope="col">{words.paperWho}</th>
          </tr>
        </thead>
        <tbody>
          {families.map((family) => (
            <PaperRow key={family.id} event={event} family={family} told={toldBy.get(family.id)} />
          ))}
        </tbody>
      </table>
      <SheetFoot sheet={{ ...page, event: event.title, venue: '', until }} />
    </section>
  )
}

function PaperRow({
  event,
  family,
  told
}: {
  event: Event
  family: FamilyCards
  told: ToldFamily | undefined
}) {
  const { answers, given } = answersFor(family, event, told)
  const words = useMoveWords()
  const common = useCommonWords()
  const nameOf = useFamilyName()
  const guardian = family.cards[0]?.guardian
  return (
    <tr>
      <td>
        <b>{nameOf(family)}</b>
        <br />
        {family.cards.map(({ participant }) => common.called(participant)).join(common.separator)}
      </td>
      <td>
        {[guardian?.phone ?? '', guardian?.phone2 ?? ''].filter(Boolean).map((phone) => (
          <span key={phone}>{showPhones(phone)}</span>
        ))}
      </td>
      {answers.map((answer) => (
        <td key={answer}>
          <i class={given === answer ? 'pen on' : 'pen'} /> {words.answers[answer]}
        </td>
      ))}
      <td class="who">{told ? `${told.byName} ${common.time(told.at)}` : ''}</td>
    </tr>
  )
}
