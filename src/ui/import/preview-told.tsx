import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ChevronRight } from 'lucide'
import type { ImportPreview } from '../../kit/import/importing.ts'

import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Note } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useImportWords } from './words/words.ts'

// Of a roster of forty children a third are brothers and sisters; more would push the rows out of sight.
const FIRST = 6

/** What a person has to know before any row: columns that stay outside, families that are made, lines that are none. */
export function PreviewNotes({
  preview: { unread, joined, aside, newLenders }
}: {
  preview: ImportPreview
}) {
  const importing = useImportWords()
  const [all, setAll] = useState(false)
  const shown = all ? joined : joined.slice(0, FIRST)
  return (
    <>
      <Unread columns={unread} />
      <NewLenders lenders={newLenders} />
      {joined.length > 0 && (
        <Folded
          title={`${importing.joinedTitle} ${joined.length}`}
          lead={importing.joinedLead}
          open
        >
          {shown.map(({ lines, titles }) => (
            <Row
              key={lines.join()}
              title={titles.map((title, at) => (
                <span key={`${at} ${title}`} class="called">
                  {at < titles.length - 1 ? title + importing.listComma : title}
                </span>
              ))}
              second={lines.map(importing.line).join(importing.listComma)}
            >
              <span class="sub t16 nw">{importing.joined(titles.length)}</span>
            </Row>
          ))}
          {shown.length < joined.length && (
            <li>
              <Button kind="plain" onPress={() => setAll(true)}>
                {importing.moreFamilies(joined.length - shown.length)}
              </Button>
            </li>
          )}
        </Folded>
      )}
      {aside.length > 0 && (
        <Folded title={`${importing.asideTitle} ${aside.length}`} lead={importing.asideLead}>
          {aside.map(({ line, title }) => (
            <Row key={line} title={title}>
              <span class="sub t16 nw">{importing.line(line)}</span>
            </Row>
          ))}
        </Folded>
      )}
    </>
  )
}

function Unread({ columns }: { columns: ImportPreview['unread'] }) {
  const importing = useImportWords()
  const common = useCommonWords()
  if (columns.length === 0) return null
  return (
    <Note kind="ask" title={importing.unreadTitle(columns.length)} role="status">
      <ul class="told">
        {columns.map(({ column, header, about, as }) => (
          <li key={column}>
            <b>{header || importing.noHeader(column + 1)}</b>{' '}
            {[importing.unreadAbout[about], importing.unreadAs[as]].join(common.separator)}
          </li>
        ))}
      </ul>
      {importing.unreadNext}
    </Note>
  )
}

function NewLenders({ lenders }: { lenders: ImportPreview['newLenders'] }) {
  const importing = useImportWords()
  if (lenders.length === 0) return null
  return (
    <Note kind="ask" title={importing.newLendersTitle(lenders.length)} role="status">
      <ul class="told">
        {lenders.map(({ name, lines }) => (
          <li key={name}>
            <b>{name}</b> {importing.rows(lines.length)}
          </li>
        ))}
      </ul>
      {importing.newLendersNext}
    </Note>
  )
}

function Folded({
  title,
  lead,
  open = false,
  children
}: {
  title: string
  lead: string
  open?: boolean
  children: ComponentChildren
}) {
  return (
    <details class="card more" open={open}>
      <summary>
        <Icon of={ChevronRight} />
        <h2 class="t20">{title}</h2>
      </summary>
      <p class="sub phrases">{lead}</p>
      <ul class="lines">{children}</ul>
    </details>
  )
}
