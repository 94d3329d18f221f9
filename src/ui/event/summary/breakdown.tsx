import type { PresenceCounts } from '../../../domain/attendance/attendance.ts'

import { GroupShape } from '../../parts/group-shape.tsx'
import { Masu, type Square } from '../../parts/masu.tsx'
import { tallyOf } from './tally.ts'
import type { ComponentChildren } from 'preact'
import { useCommonWords } from '../../words/common/words.ts'
import { useSummaryWords } from './words/words.ts'
import type { Summary } from '../../../kit/event/views.ts'

export type SessionSummary = Summary['sessions'][number]

interface Line {
  readonly key: string
  readonly name: ComponentChildren
  readonly counts: PresenceCounts
}

/** One session by grade, group and family; every line with its squares. */
export function Breakdown({ row }: { row: SessionSummary }) {
  const summary = useSummaryWords()
  const common = useCommonWords()
  const words = summary.sessions
  if (row.counts.expected === 0) return <p class="sub">{words.noneExpected}</p>
  return (
    <div class="breakdown">
      <Part
        title={words.byGrade}
        lines={row.byGrade.map(({ grade, counts }) => ({
          key: grade,
          name: common.grade[grade],
          counts
        }))}
      />
      <Part
        title={words.byGroup}
        lines={row.byGroup.map(({ group, counts }) => ({
          key: group?.id ?? '',
          name:
            group === null ? (
              words.noGroup
            ) : (
              <>
                <GroupShape shape={group.shape} /> {words.group(group.letter)}
              </>
            ),
          counts
        }))}
      />
      <Part
        title={words.byFamily}
        lines={row.byFamily.map(({ family, name, yomi, counts }) => ({
          key: family,
          name: family === '' ? words.nameless : words.family(common.person({ name, yomi })),
          counts
        }))}
      />
    </div>
  )
}

function Part({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <PartLine key={line.key} line={line} />
        ))}
      </ul>
    </section>
  )
}

function PartLine({ line: { name, counts } }: { line: Line }) {
  const words = useSummaryWords().sessions
  const tally = tallyOf(counts)
  const squares: readonly Square[] = [
    ...Array<Square>(tally.came).fill('on'),
    ...Array<Square>(tally.yet).fill('yet'),
    ...Array<Square>(tally.absent).fill('no')
  ]
  return (
    <li>
      <span class="name">{name}</span>
      <Masu
        squares={squares}
        size="tight"
        label={words.masu(tally.here, tally.left, tally.yet, tally.absent)}
      />
      <b class="num">{words.of(tally.came, tally.expected)}</b>
    </li>
  )
}
