import type { Erasure } from '../../kit/retention/views.ts'
import { longMoment, sayExport } from '../retention/present-disclosed.ts'
import { sayErased } from '../retention/erasure-lines.tsx'
import { Blank } from './write-in.tsx'
import { useForgetWords } from '../retention/words/words.ts'
import { useQuestionsWords } from '../conflicts/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'

export type ErasedTabletRow = readonly [name: string, state: string]

export function ErasureFacts({
  erasure,
  organisation
}: {
  erasure: Erasure
  organisation: string
}) {
  const words = { common: useCommonWords(), questions: useQuestionsWords() }
  const forget = useForgetWords()
  const { paper } = forget
  const lines = [
    [paper.organisation, organisation],
    [paper.event, erasure.event?.title ?? ''],
    [paper.what, sayErased(forget, erasure)],
    [paper.how, forget.counts(erasure.families, erasure.children)],
    [paper.when, longMoment(words, erasure.at)],
    [paper.by, erasure.byName]
  ]
  return (
    <table class="facts">
      <tbody>
        {lines.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value || <Blank />}</td>
          </tr>
        ))}
        {erasure.what === 'family' && (
          <tr>
            <th scope="row">{paper.names}</th>
            <td>
              <Blank />
            </td>
          </tr>
        )}
        <tr>
          <th scope="row">{paper.reason}</th>
          <td>
            {paper.reasons.map((reason) => (
              <span key={reason} class="tick">
                <i class="pen" /> {reason}
              </span>
            ))}
            <Blank />
          </td>
        </tr>
      </tbody>
    </table>
  )
}

export function TabletTable({ rows }: { rows: readonly ErasedTabletRow[] }) {
  const { paper } = useForgetWords()
  return (
    <>
      <h3>{paper.tablets}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{paper.tablet}</th>
            <th scope="col">{paper.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, state]) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

export function BeyondTable({ erasure }: { erasure: Erasure }) {
  const words = { common: useCommonWords(), questions: useQuestionsWords() }
  const forget = useForgetWords()
  const { paper } = forget
  const { backupsUntil, exports } = erasure
  return (
    <>
      <h3>{paper.beyond}</h3>
      <table class="beyond">
        <thead>
          <tr>
            <th scope="col">{forget.disclosure.what}</th>
            <th scope="col">{forget.disclosure.when}</th>
            <th scope="col">{forget.disclosure.who}</th>
            <th scope="col">{paper.disposed}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{paper.backups}</td>
            <td colSpan={3}>
              {backupsUntil === null ? paper.untilLine : paper.until(forget.day(backupsUntil))}
            </td>
          </tr>
          <tr>
            <td>{paper.disks}</td>
            <td colSpan={3}>{paper.disksText}</td>
          </tr>
          {erasure.what === 'family' && (
            <>
              <tr>
                <td>{paper.texts}</td>
                <td colSpan={3}>{paper.textsText}</td>
              </tr>
              <tr>
                <td>{paper.late}</td>
                <td colSpan={3}>{paper.lateText}</td>
              </tr>
            </>
          )}
          {exports.length === 0 && (
            <tr>
              <td colSpan={4}>{paper.noExports}</td>
            </tr>
          )}
          {exports.map((one) => (
            <tr key={`${one.what} ${one.at} ${one.device}`}>
              <td>{sayExport(forget, one.what)}</td>
              <td>{longMoment(words, one.at)}</td>
              <td>{words.questions.said(one.byName, one.device)}</td>
              <td class="pen-in" />
            </tr>
          ))}
          <tr>
            <td colSpan={3}>{paper.otherPaper}</td>
            <td class="pen-in" />
          </tr>
        </tbody>
      </table>
      <p class="signed">
        <span>{paper.told}</span>
        <span>{paper.toldBy}</span>
      </p>
    </>
  )
}
