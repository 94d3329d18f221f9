import type { ComponentChildren } from 'preact'
import { showPhones } from '../../domain/people/phone.ts'
import type { Settings } from '../../kit/retention/views.ts'
import type { Exposure } from '../../kit/tablets/views.ts'

import { useNow } from '../now.ts'
import { dayOf } from '../words/time.ts'
import { useAccessWords } from './words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { usePaperWords } from '../papers/words/words.ts'

export function FactsSheet({ exposure, settings }: { exposure: Exposure; settings: Settings }) {
  const paper = usePaperWords()
  const common = useCommonWords()
  const { sheet, cutting } = useAccessWords()
  const now = useNow()
  const isCut = exposure.standing === 'cut'
  return (
    <section class="paper facts" aria-label={sheet.title} tabIndex={0}>
      <div class="meta">
        <h2>{sheet.title}</h2>
      </div>
      <div>
        <table>
          <tbody>
            <Line title={sheet.rows.noticed}>
              <span class="blank">{sheet.blankTime}</span>
            </Line>
            <Line title={sheet.rows.who}> </Line>
            <Line title={sheet.rows.what}>
              {(['lost', 'stolen'] as const).map((reason) => (
                <Pen key={reason} on={exposure.cutReason === reason}>
                  {sheet.what[reason]}
                </Pen>
              ))}
              {exposure.cutReason === 'left' && cutting.reason.left}
            </Line>
            <Which exposure={exposure} />
            <Whose exposure={exposure} />
            <Line title={sheet.rows.relay}>{sheet.relay}</Line>
            <Line title={sheet.rows.device}>{sheet.device}</Line>
            <Line title={sheet.rows.locks}>
              <Asked title={sheet.encryption} />
              <Asked title={sheet.lock} />
            </Line>
            <Line title={sheet.rows.cut}>
              <Pen on={isCut}>{isCut ? sheet.isCut : sheet.notCut}</Pen>
              {exposure.cutAt === null ? (
                <span class="blank">{sheet.blankTime}</span>
              ) : (
                <b>{`${paper.day(dayOf(exposure.cutAt))} ${common.time(exposure.cutAt)}`}</b>
              )}
            </Line>
            <Line title={sheet.rows.keys}>{isCut ? sheet.keys : sheet.keysNot}</Line>
            <Line title={sheet.rows.wiped}>
              <Pen>{sheet.wipedNo}</Pen>
              <Pen>{sheet.wipedYes}</Pen>
              <span class="blank">{sheet.blankTime}</span>
            </Line>
            <Organisation settings={settings} />
            <Line title={sheet.rows.reported}>
              {sheet.reported.map((whom) => (
                <div key={whom} class="asked">
                  <Pen>{whom}</Pen>
                  <span class="blank">{sheet.blankTime}</span>
                </div>
              ))}
            </Line>
            <tr class="story">
              <th scope="row">{sheet.rows.story}</th>
              <td />
            </tr>
          </tbody>
        </table>
        <p class="law">{sheet.law}</p>
        <p class="law">
          <b>{sheet.adviser}</b>
        </p>
      </div>
      <footer>
        <span>{settings.name}</span>
        <span class="spacer" />
        <span>{sheet.made(paper.day(dayOf(now)), common.time(now))}</span>
        <span>{paper.foot.page(1, 1)}</span>
      </footer>
    </section>
  )
}

function Line({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{children}</td>
    </tr>
  )
}

function Pen({ on = false, children }: { on?: boolean; children: ComponentChildren }) {
  return (
    <span class="penned">
      <i class={on ? 'pen on' : 'pen'} /> {children}
    </span>
  )
}

function Asked({ title }: { title: string }) {
  const { sheet } = useAccessWords()
  return (
    <div class="asked">
      <span class="what">{title}</span>
      {[sheet.yes, sheet.no, sheet.unknown].map((answer) => (
        <Pen key={answer}>{answer}</Pen>
      ))}
    </div>
  )
}

function Which({ exposure }: { exposure: Exposure }) {
  const common = useCommonWords()
  const paper = usePaperWords()
  const { sheet, facts } = useAccessWords()
  const { name, role, device, app, seenAt, lastRecordAt } = exposure
  const moment = (at: number) => `${paper.day(dayOf(at))} ${common.time(at)}`
  const last = [
    seenAt === null ? facts.neverSeen : facts.seen(moment(seenAt)),
    lastRecordAt === null ? '' : sheet.lastRecord(moment(lastRecordAt))
  ]
  return (
    <>
      <Line title={sheet.rows.tablet}>
        <b>{name}</b> {common.role[role]}
        <br />
        {[sheet.number(device), app && sheet.version(app)].filter(Boolean).join(common.separator)}
      </Line>
      <Line title={sheet.rows.last}>
        {last.filter(Boolean).map((one) => (
          <div key={one}>{one}</div>
        ))}
      </Line>
    </>
  )
}

function Whose({ exposure: { events, lenders } }: { exposure: Exposure }) {
  const common = useCommonWords()
  const { sheet, reads } = useAccessWords()
  const kinds = [...new Set(events.flatMap((one) => one.kinds))]
  return (
    <>
      <Line title={sheet.rows.whose}>
        {events.map(({ event, children, families }) => (
          <div key={event.id}>
            <b>{sheet.whose(event.title, reads.counts(children, families))}</b>
          </div>
        ))}
        {events.length === 0 && sheet.nobody}
        {lenders.length > 0 && <div>{sheet.lenders(lenders.join(common.separator))}</div>}
      </Line>
      {kinds.length > 0 && (
        <Line title={sheet.rows.kinds}>
          {kinds.map((kind) => reads.kind[kind]).join(common.separator)}
        </Line>
      )}
    </>
  )
}

function Organisation({ settings: { name, contact, phone, email } }: { settings: Settings }) {
  const { sheet } = useAccessWords()
  const told = [contact, showPhones(phone), email].filter(Boolean)
  return (
    <Line title={sheet.rows.organisation}>
      <b>{name}</b>
      <br />
      {told.length > 0 ? told.join('　') : <span class="blank">{sheet.contactMissing}</span>}
    </Line>
  )
}
