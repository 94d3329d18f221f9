// What the showroom knows of 消去, 開示 and 団体の設定: invented, and as long as the wish asks for.
import { addDays, instantOf } from '../../../src/domain/calendar.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import type { Disclosure, Erasure, Retention, Settings } from '../../../src/kit/retention/views.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { TABLETS } from './office.ts'
import { DAY, PLACE } from './place.ts'
import type { Wish } from './wish.ts'

const LAST = '2026-11-23'

export function retentionOf(wish: Wish, all: readonly Card[]): Retention {
  const families = new Set(all.map(({ participant }) => participant.family)).size
  const kinds = (['care', 'roster', 'consents'] as const).map((kind, at) => {
    const due = addDays(LAST, [7, 30, 1095][at] ?? 0)
    const isDue = due <= wish.day
    const isErased = kind === 'care' && wish.day >= '2026-12-24'
    const count = isErased ? 0 : 1
    return {
      kind,
      due,
      isDue,
      erasedAt: isErased ? instantOf('2026-12-01', '10:12') : null,
      families: families * count,
      children: all.length * count,
      records: all.length * (at + 1) * 2 * count
    }
  })
  return { event: PLACE.event, days: [7, 30, 1095, 1825], kinds }
}

const told = TABLETS.map(({ device, name }, at) => ({
  device,
  name,
  at: instantOf('2026-11-23', '18:05') + at * 60_000
}))

export function erasuresOf(wish: Wish): readonly Erasure[] {
  const family: Erasure = {
    id: 'erased.1',
    at: instantOf('2026-11-23', '18:04'),
    event: PLACE.event,
    what: 'family',
    families: 1,
    children: 2,
    byName: '小野寺 静',
    done: told.filter((_, at) => at !== 2 && at !== 6),
    open: [
      { ...open(2), lastAt: instantOf('2026-05-03', '09:40') },
      { ...open(6), lastAt: null, standing: 'cut' }
    ],
    exports: [
      taken('roster', '2026-11-20', '小野寺 静', '端末1 事務所のパソコン'),
      taken('paper-roster', '2026-11-21', '加納 誠', '端末2 受付・加納'),
      taken('disclosure', '2026-11-23', '小野寺 静', '端末1 事務所のパソコン')
    ],
    backupsUntil: wish.settings === 'none' ? null : '2026-12-23'
  }
  const care: Erasure = {
    ...family,
    id: 'erased.2',
    at: instantOf('2026-11-22', '10:12'),
    what: 'care',
    families: 35,
    children: 40,
    done: told,
    open: [],
    exports: []
  }
  return wish.children === 0 ? [] : [family, care]
}

function open(at: number) {
  const { device = '', name = '' } = TABLETS[at] ?? {}
  return { device, name, lastAt: null, standing: 'active' } as const
}

function taken(what: string, day: string, byName: string, device: string) {
  return { what, at: instantOf(day, '20:30'), byName, device }
}

export function settingsOf({ settings }: Wish): Settings {
  const name = 'こどもテックキャラバン'
  const relay = 'https://caravan.example'
  if (settings === 'none')
    return {
      name,
      contact: '',
      phone: '',
      email: '',
      purpose: '',
      backupDays: 0,
      consentVersion: '',
      relay
    }
  const plain: Settings = {
    name,
    contact: '小野寺 静(事務局)',
    phone: '050-0123-4567',
    email: 'jimukyoku@caravan.example',
    purpose: '教室の受付、安全の見守り、お迎えの確認、緊急のときの連絡に使います。',
    backupDays: 30,
    consentVersion: '2026年度版',
    relay
  }
  if (settings !== 'long') return plain
  return {
    ...plain,
    name: '特定非営利活動法人 こどもテックキャラバン 全国実行委員会',
    contact: '勅使河原 虎太郎(事務局・個人情報の問い合わせ窓口、柚子原町教育委員会 生涯学習課)',
    phone: '050-0123-4567(平日 10時から17時、開催の日は 090-0123-4567)',
    email: 'kojinjoho-toiawase-madoguchi@jimukyoku.kodomo-tech-caravan.example',
    purpose:
      '教室の受付、安全の見守り、お迎えの確認、けがや急病のときの保護者の方への連絡、保険の手続き、アレルギーのあるお子さまのおやつの用意、班を決めること、次の開催のお知らせを希望された方への連絡、町と協力企業への人数の報告に使います。ほかのことには使いません。'
  }
}

function consentedAt(at: number, device: string): Disclosure['consented'] {
  return [
    {
      subject: '勅使河原 虎太郎',
      item: 'photo',
      answer: 'inside',
      version: '2026年度版',
      signer: '勅使河原 薫',
      way: 'paper',
      signedOn: '2026-11-20',
      at: at - 3_600_000,
      byName: '加納 誠',
      device,
      standing: true
    },
    {
      subject: '勅使河原 虎太郎',
      item: 'firstAid',
      answer: 'withdrawn',
      version: '',
      signer: '',
      way: 'phone',
      signedOn: '',
      at: at - 1_800_000,
      byName: '三宅 里奈',
      device,
      standing: true
    }
  ]
}

/** One family with every kind of record; `children=40` gives it as many marks and values as a long caravan. */
export function disclosureOf(wish: Wish, all: readonly Card[], family: string): Disclosure | null {
  const children = all.filter(({ participant }) => participant.family === family)
  const [first] = children
  if (!first) return null
  const at = instantOf(DAY, '09:41')
  const [device = ''] = ['端末2 受付・加納']
  const many = wish.children >= 40 ? 4 : 1
  const value = (field: string, text: string, hours: number, standing: boolean) => ({
    field,
    value: text,
    at: at - hours * 3_600_000,
    byName: '加納 誠',
    standing
  })
  return {
    event: PLACE.event,
    family,
    guardian: first.guardian,
    children: children.map((card) => ({
      card,
      siblings: [],
      departure: [],
      history: Array.from({ length: many * 2 }, (_, n) => ({
        fact: `h.${n}`,
        at: at - n * 4_000_000,
        byName: '加納 誠',
        device,
        words: {
          kind: 'mark',
          status: n % 2 === 0 ? 'left' : 'arrived',
          session: 'コマ1 ロボットの日',
          picker: n % 2 === 0 ? '祖母(勅使河原 キヨ)' : null
        },
        standing: n < 2,
        undone: n === 3
      }))
    })),
    consents: [
      value('photo', 'inside', 1, true),
      value('photo', 'yes', 60, false),
      value('insurance', 'true', 60, true)
    ],
    consented: consentedAt(at, device),
    fields: Array.from({ length: many }, (_, n) => [
      { ...value('phone', first.guardian.phone, 90 + n, n === 0), subject: family, device },
      {
        ...value(
          'allergy',
          n % 2 === 0
            ? '小麦とそば。少しの粉でもせきが出ます。おやつは家から持ってきたものだけを食べます。エピペンは名札の裏のポケットに入れています。'
            : '小麦',
          50 + n,
          n === 0
        ),
        subject: first.participant.id,
        device
      },
      { ...value('goesHomeAlone', 'false', 30 + n, n === 0), subject: family, device }
    ]).flat(),
    looks: wish.children >= 40 ? [{ at, byName: '三宅 里奈', device: '端末3 進行・三宅' }] : [],
    tablets: TABLETS.filter(({ role }) => role !== 'volunteer').map(({ device: id, name }) => ({
      device: id,
      name
    })),
    exports: erasuresOf(wish)[0]?.exports ?? []
  }
}

export function retentionCommands(
  wish: Wish,
  all: () => readonly Card[]
): Pick<
  KitCommands,
  | 'disclose'
  | 'setRetention'
  | 'eraseFamily'
  | 'eraseKind'
  | 'eraseRehearsals'
  | 'noteExport'
  | 'saveSettings'
> {
  const done = () => Promise.resolve(ok(null))
  const erased = () =>
    Promise.resolve(
      wish.link === 'offline'
        ? no({ kind: 'needs-signal' } as const)
        : wish.link === 'moving'
          ? no({ kind: 'apart-first', records: 3 } as const)
          : ok(null)
    )
  return {
    disclose: (_, family) => {
      const disclosure = disclosureOf(wish, all(), family)
      return Promise.resolve(disclosure ? ok(disclosure) : no({ kind: 'gone' } as const))
    },
    setRetention: done,
    eraseFamily: erased,
    eraseKind: erased,
    eraseRehearsals: () => Promise.resolve(ok(0)),
    noteExport: done,
    saveSettings: done
  }
}
