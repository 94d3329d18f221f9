// The plan of the showroom: as it is, with fixed times, with stations, over its time, or none; changes re-time it.
import { createEmitter } from '../../../src/lib/emitter.ts'
import { ok } from '../../../src/lib/result.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { RanLine, TemplateView } from '../../../src/kit/plan/views.ts'
import type { Block, Kind } from '../../../src/domain/entity.ts'
import type { DoneLine } from '../../../src/domain/plan/actual.ts'
import { neededFor } from '../../../src/domain/plan/needs.ts'
import { templateOf } from '../../../src/domain/plan/template.ts'
import { changePlan, withChanges } from '../../../src/domain/plan/change.ts'
import { blocksOfDay } from '../../../src/domain/plan/line.ts'
import { NEVER_RAN, ranByBlock, ranIn } from '../../../src/domain/plan/ran.ts'
import { BLOCKS, PLACE } from './place.ts'
import type { Wish } from './wish.ts'

/** What whoever leads reads of a block that was written out in full. */
const WRITTEN: Partial<Block> = {
  goal: '自分の書いたプログラムで、ものが動くことを知る',
  doing: '二人で1台。ボタンAで前へ、ボタンBで止まる所まで。できた班は曲がり方をかえる。',
  saying: 'きょうは、みんなが書いた言葉で車が動きます。動かなくても、それが発見です。',
  safety: 'はんだごての近くへ行かない。電池は大人が入れる。',
  links: ['https://makecode.microbit.org/', '配布資料 3ページ'],
  station: ''
}

function blocksFor({ plan }: Wish): readonly Block[] {
  if (plan === 'none') return []
  const full = BLOCKS.map((block) =>
    block.start === '11:10' ? Object.assign({}, block, WRITTEN) : block
  )
  const fixed = (starts: readonly string[]) =>
    full.map((block) =>
      starts.includes(block.start) ? { ...block, shift: 0, anchor: true } : block
    )
  if (plan === 'fixed') return fixed(['12:00', '15:10'])
  if (plan !== 'stations') return full
  const [first] = full
  if (!first) return []
  const station = (id: string, name: string, title: string, minutes: number): Block => ({
    ...first,
    ...WRITTEN,
    id,
    start: '11:10',
    minutes,
    title,
    station: name,
    owner: 'メンターB',
    place: 'ホール',
    shift: 5
  })
  return [
    ...full.filter(({ start }) => start !== '11:10'),
    station('stationA', 'はんだ', 'LEDを光らせる', 50),
    station('stationB', 'ドローン', '障害物をよけて飛ばす', 45),
    station('stationC', '3D', '名札を印刷する', 30)
  ]
}

function ranFor({ plan }: Wish, blocks: readonly Block[]): readonly RanLine[] {
  if (plan !== 'over') return []
  const running = blocks.find(({ start }) => start === '11:10')
  return running ? [{ ...NEVER_RAN, block: running.id, began: 675 }] : []
}

export function openStillPlan(wish: Wish): {
  readonly views: Pick<Kit, 'plan'>
  readonly commands: Pick<KitCommands, 'changePlan' | 'planAgain'>
} {
  const first = blocksFor(wish)
  const state = createEmitter({ blocks: first, ran: ranFor(wish, first) })
  let told = 0
  const plan: Kit['plan'] = (_, day) => (tell) =>
    state.watch(({ blocks, ran }) =>
      tell({
        day,
        dayNumber: PLACE.event.days.indexOf(day) + 1,
        days: PLACE.event.days,
        blocks: blocks.filter((block) => block.day === day),
        ran
      })
    )
  const change: KitCommands['changePlan'] = ({ event, day, steps, said = [], takeBack = [] }) => {
    const { blocks, ran } = state.value()
    const changed = changePlan(blocksOfDay(blocks, day, ''), steps)
    if (!changed.ok) return Promise.resolve(changed)
    const facts = said.map((one) => ({
      kind: 'ran' as const,
      id: `ran.${(told += 1)}`,
      subject: one.block,
      event,
      what: one.what,
      minute: one.minute,
      prev: [],
      at: told,
      by: '',
      device: ''
    }))
    const taken = new Set(takeBack.map(({ block }) => block))
    const lines = new Map(ranIn(ran.filter(({ block }) => !taken.has(block))))
    for (const [block, line] of ranByBlock(facts))
      lines.set(block, { ...lines.get(block), ...line })
    state.emit({
      blocks: withChanges(blocks, changed.value),
      ran: [...lines].map(([block, line]) => Object.assign({}, line, { block }))
    })
    return Promise.resolve(ok(facts.map(({ id, subject }) => ({ block: subject, fact: id }))))
  }
  return {
    views: { plan },
    commands: { changePlan: change, planAgain: () => Promise.resolve(ok(null)) }
  }
}

/** Templates, kinds, what a session needs, and what was really done. */
export function stillTemplates({ plan }: Wish): {
  readonly views: Pick<Kit, 'templates' | 'kinds' | 'needed' | 'doneLines'>
  readonly commands: Pick<KitCommands, TemplateCommand>
} {
  const isEmpty = plan === 'none'
  const session = PLACE.sessions[0]!
  const made = templateOf(BLOCKS.slice(1, 6), {
    template: 'tmplAAAA',
    start: '10:00',
    newId: ids('tblk')
  })
  const views: readonly TemplateView[] = [
    { template: { id: 'tmplAAAA', title: 'ロボットの日', note: '二人で1台' }, blocks: made }
  ]
  const done: readonly DoneLine[] = made.slice(0, 3).map((block, at) => ({
    key: `t:${block.id}`,
    title: block.title,
    template: block.id,
    median: block.minutes + at * 5,
    done: [0, 1].map((nth) => ({
      block: `${block.id}${nth}`,
      day: session.day,
      venue: session.venue,
      planned: block.minutes,
      actual: block.minutes + at * 5,
      leftOut: false,
      planB: false
    }))
  }))
  const told =
    <Value>(value: Value) =>
    () =>
      Promise.resolve(ok(value))
  return {
    views: {
      templates: createEmitter(isEmpty ? [] : views).watch,
      kinds: createEmitter<readonly Kind[]>(isEmpty ? [] : KINDS).watch,
      needed: () =>
        createEmitter({
          children: isEmpty ? null : 37,
          groups: 4,
          totals: isEmpty ? [] : neededFor(BLOCKS, KINDS, { children: 37, groups: 4 })
        }).watch,
      doneLines: () => createEmitter(isEmpty ? [] : done).watch
    },
    commands: {
      saveTemplate: told('tmplAAAA'),
      saveTemplateBlock: told('tblk1'),
      placeTemplateBlock: told('tblk1'),
      templateFromSession: told('tmplAAAA'),
      copyTemplate: told('tmplAAAA'),
      useTemplate: told(5),
      learnMinutes: told([]),
      saveKind: told('kind1'),
      joinKinds: told({ kept: KINDS[0]!, gone: KINDS[1]! }),
      partKinds: told('kind1')
    }
  }
}

type TemplateCommand =
  | 'saveTemplate'
  | 'saveTemplateBlock'
  | 'placeTemplateBlock'
  | 'templateFromSession'
  | 'copyTemplate'
  | 'useTemplate'
  | 'learnMinutes'
  | 'saveKind'
  | 'joinKinds'
  | 'partKinds'

const KINDS: readonly Kind[] = [
  { id: 'kind1', name: 'はさみ', unit: '本', aliases: ['鋏'] },
  { id: 'kind2', name: 'ノートPC', unit: '台', aliases: ['ノートパソコン', 'PC'] },
  { id: 'kind3', name: 'USBケーブル', unit: '本', aliases: [] }
]

function ids(prefix: string): () => string {
  let last = 0
  return () => `${prefix}${(last += 1)}`
}
