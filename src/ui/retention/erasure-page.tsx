import { Check, ChevronRight, Clock, Printer, TriangleAlert } from 'lucide'
import type { Erasure } from '../../kit/retention/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { BackLink } from '../parts/back-link.tsx'
import { LinkButton } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Key, Masu } from '../parts/masu.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { Row } from '../parts/row.tsx'
import { to } from '../routes.ts'
import { confirmedOf, findErasure, waitedFor } from './present-confirmed.ts'
import { longMoment, sayExport } from './present-disclosed.ts'
import { sayErased, sayStanding } from './erasure-lines.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useForgetWords } from './words/words.ts'

/** 消去ずみ 6/7台: goes on counting while tablets tell that they carried it out. */
export function ErasurePage({ id }: { id: string }) {
  const { kit } = useApp()
  const all = { common: useCommonWords() }
  const words = useForgetWords()
  const erasures = useLive(() => kit.erasures, [kit])
  if (!erasures) return <Page tab="prepare" title={words.record.plain} />
  const erasure = findErasure(erasures, id)
  if (!erasure) {
    return (
      <Page tab="prepare" title={words.record.plain}>
        <BackLink href={to('forget')}>{words.retention.history}</BackLink>
        <Note title={words.noRecord}>{words.noRecordNext}</Note>
      </Page>
    )
  }
  const { done, of } = confirmedOf(erasure)
  const event = erasure.event
  const what = [sayErased(words, erasure), words.counts(erasure.families, erasure.children)]
  return (
    <Page
      tab="prepare"
      title={words.record.title(done, of)}
      second={[...what, event?.title].filter(Boolean).join(all.common.separator)}
      actions={
        <LinkButton kind="main" icon={Printer} href={to('print', 'erasure', erasure.id)}>
          {words.record.print}
        </LinkButton>
      }
    >
      <BackLink href={event ? to('forget', event.id) : to('forget')}>
        {event ? words.retention.title : words.retention.history}
      </BackLink>
      <div class="records">
        <div class="stack">
          <Standing erasure={erasure} />
          <TabletLines erasure={erasure} />
        </div>
        <Beyond erasure={erasure} />
      </div>
    </Page>
  )
}

function Standing({ erasure }: { erasure: Erasure }) {
  const { record } = useForgetWords()
  const left = waitedFor(erasure).length
  const cut = erasure.open.length - left
  if (erasure.open.length > 0)
    return (
      <>
        {left > 0 && (
          <Note icon={Clock} title={record.open(left)}>
            {record.openNext}
          </Note>
        )}
        {cut > 0 && <Note title={record.onCut(cut)}>{record.onCutNext}</Note>}
      </>
    )
  return (
    <Note kind="done" title={record.allDone}>
      {record.allDoneNext}
    </Note>
  )
}

function TabletLines({ erasure }: { erasure: Erasure }) {
  const all = { common: useCommonWords() }
  const words = useForgetWords()
  const { record } = words
  const now = useNow()
  const { done, of, squares } = confirmedOf(erasure)
  return (
    <section class="card">
      <div class="cardhead">
        <h2 class="t20">{record.tablets}</h2>
        <Masu squares={squares} label={record.masu(done, of)} />
      </div>
      <p class="sub">{record.by(erasure.byName, longMoment(all, erasure.at))}</p>
      <ul class="lines">
        {erasure.open.map(({ device, name, lastAt, standing }) => {
          const since =
            lastAt === null ? record.never : record.since(all.common.moment(lastAt, now))
          const cut = standing === 'cut' ? record.cutNext : ''
          return (
            <Row
              key={device}
              lead={<Key of="wait" big />}
              title={name}
              second={[since, sayStanding(words, standing), cut]
                .filter(Boolean)
                .join(all.common.separator)}
            >
              <Chip
                kind={standing === 'cut' ? 'ask' : 'calm'}
                icon={standing === 'cut' ? TriangleAlert : Clock}
              >
                {record.yet}
              </Chip>
            </Row>
          )
        })}
        {erasure.done.map(({ device, name, at }) => (
          <Row
            key={device}
            lead={<Key of="on" big />}
            title={name}
            second={all.common.moment(at, now)}
          >
            <Chip kind="done" icon={Check}>
              {record.done}
            </Chip>
          </Row>
        ))}
      </ul>
    </section>
  )
}

function Beyond({ erasure }: { erasure: Erasure }) {
  const all = { common: useCommonWords() }
  const words = useForgetWords()
  const { record } = words
  const { backupsUntil, exports } = erasure
  return (
    <section class="card stack">
      <h2 class="t20">{record.beyond}</h2>
      {backupsUntil === null ? (
        <div>
          <p>{record.backupsUnknown}</p>
          <LinkButton kind="plain" endIcon={ChevronRight} href={to('settings')}>
            {record.toSettings}
          </LinkButton>
        </div>
      ) : (
        <p>{record.backupsUntil(words.day(backupsUntil))}</p>
      )}
      <p>{record.disks}</p>
      {erasure.what === 'family' && (
        <>
          <p>{record.texts}</p>
          <p>{record.late}</p>
        </>
      )}
      <div>
        <h3 class="t18">{record.exports}</h3>
        {exports.length === 0 && <p class="sub">{record.noExports}</p>}
        <ul class="lines low">
          {exports.map((one) => (
            <Row
              key={`${one.what} ${one.at} ${one.device}`}
              title={sayExport(words, one.what)}
              second={[longMoment(all, one.at), one.byName, one.device]
                .filter(Boolean)
                .join(all.common.separator)}
            />
          ))}
        </ul>
      </div>
      <p>{record.paper}</p>
    </section>
  )
}
