// Lists that leave the kit. Rules X4–X7. The headers are a file format, not words of the screen: Japanese, the same in
// every language of the app, and such that our own import takes the roster and the equipment back.
import { byYomi, readName } from '../people/people.ts'
import { csvBytes } from './csv.ts'
import { sessionInFile } from '../import/roster-places.ts'
import { momentOf } from '../calendar.ts'
import { showPhones } from '../people/phone.ts'
import { textOf, valueOf } from '../fields.ts'
import type { Asset, Family, Group, Participant, Session, Venue } from '../entity.ts'
import type { Condition, Field, Holder } from '../fact.ts'
import type { CsvCell } from './csv.ts'
import type { Custody } from '../equipment/custody.ts'
import type { FieldsById } from '../fields.ts'
import type { Grade, Id, Instant } from '../id.ts'
import type { Presence, PresenceState } from '../attendance/attendance.ts'
import type { Stay } from '../attendance/stay.ts'

/** A file keeps the words older files have, and その他 our own import reads back; screens say 未就学 and そのほか. */
const GRADE: Readonly<Record<Grade, string>> = {
  pre: '未就園',
  nensho: '年少',
  nenchu: '年中',
  nencho: '年長',
  e1: '小1',
  e2: '小2',
  e3: '小3',
  e4: '小4',
  e5: '小5',
  e6: '小6',
  j1: '中1',
  j2: '中2',
  j3: '中3',
  h1: '高1',
  h2: '高2',
  h3: '高3',
  adult: '大人',
  other: 'その他'
}

const STATE: Readonly<Record<PresenceState, string>> = {
  yet: 'まだ',
  arrived: '来た',
  absent: '欠席',
  left: '帰った'
}

const CONDITION: Readonly<Record<Condition, string>> = {
  fine: 'よい',
  broken: 'こわれた',
  'missing-part': '付属品がない',
  lost: 'なくなった'
}

const PHOTO: ReadonlyMap<unknown, string> = new Map([
  ['yes', '可'],
  ['inside', '内部記録のみ可'],
  ['no', '不可']
])

export interface AttendanceLine {
  readonly session: Session
  readonly participant: Participant
  readonly presence: Presence | undefined
  readonly stay: Pick<Stay, 'came' | 'left'>
  /** In words: who recorded it, on which tablet. */
  readonly by: string
  readonly device: string
}

export function attendanceCsv(
  lines: readonly AttendanceLine[],
  venues: readonly Venue[],
  groups: readonly Group[]
): Uint8Array {
  const header = [
    '日',
    '会場',
    'コマ',
    '開始',
    '名札番号',
    'せい',
    'めい',
    '姓',
    '名',
    '学年',
    '班'
  ]
  const told = [
    '出欠',
    '時刻',
    '来た時刻',
    '帰った時刻',
    'お迎えの人',
    '記録した人',
    '端末',
    'ぶつかり'
  ]
  const sorted = lines.toSorted(
    (one, other) =>
      compare(sessionKey(one.session), sessionKey(other.session)) ||
      byYomi(one.participant, other.participant)
  )
  const rows = sorted.map((line) => attendanceCells(line, venues, groups))
  return csvBytes([[...header, ...told], ...rows])
}

function attendanceCells(
  { session, participant, presence, stay, by, device }: AttendanceLine,
  venues: readonly Venue[],
  groups: readonly Group[]
): readonly CsvCell[] {
  return [
    session.day,
    venues.find((venue) => venue.id === session.venue)?.name ?? '',
    session.title,
    session.start,
    ...(isNameless(participant) ? namelessCells(participant) : personCells(participant, groups)),
    STATE[presence?.state ?? 'yet'],
    clockOf(presence?.at ?? null),
    clockOf(stay.came),
    clockOf(stay.left),
    presence?.picker ?? '',
    by,
    device,
    presence?.question === true ? '○' : ''
  ]
}

function clockOf(at: Instant | null): string {
  return at === null ? '' : momentOf(at).clock
}

/** Its records were erased, and it is still counted. */
function isNameless(person: Participant): boolean {
  return readName(person) === ''
}

function namelessCells({ grade }: Participant): readonly CsvCell[] {
  return ['', '', '', '（名前を消去）', '', grade === 'other' ? '' : GRADE[grade], '']
}

function sessionKey(session: Session): string {
  return `${session.day} ${session.venue} ${session.start} ${session.id}`
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function personCells(person: Participant, groups: readonly Group[]): readonly CsvCell[] {
  return [
    person.badge > 0 ? person.badge : '',
    person.seiYomi,
    person.meiYomi,
    person.sei,
    person.mei,
    GRADE[person.grade],
    groups.find((group) => group.id === person.group)?.letter ?? ''
  ]
}

/** What the roster's ids are called. */
export interface RosterNames {
  readonly families: readonly Family[]
  readonly groups: readonly Group[]
  readonly venues: readonly Venue[]
  readonly sessions: readonly Session[]
}

export const ROSTER_HEADER: readonly string[] = [
  '受付番号 名札番号 せい めい 姓 名 学年 班 呼び名 参加日 会場 コマ',
  '保護者氏名 保護者ふりがな 続柄 電話番号 緊急連絡先 お迎えの人',
  'ひとり帰り アレルギー 服薬 配慮 写真 保険 備考'
].flatMap((part) => part.split(' '))

export function rosterCsv(
  participants: readonly Participant[],
  names: RosterNames,
  fields: FieldsById
): Uint8Array {
  const rows = participants.toSorted(byYomi).map((one) => rosterCells(one, names, fields))
  return csvBytes([ROSTER_HEADER, ...rows])
}

export function rosterCells(
  person: Participant,
  { families, groups, venues, sessions }: RosterNames,
  fields: FieldsById
): readonly CsvCell[] {
  // as on the cards: what is said of the child goes before what is said of its family
  const text = (field: Field) =>
    textOf(fields, person.id, field) || textOf(fields, person.family, field)
  const said = (field: Field) =>
    valueOf(fields, person.id, field) ?? valueOf(fields, person.family, field)
  return [
    families.find(({ id }) => id === person.family)?.code ?? '',
    ...personCells(person, groups),
    person.callName,
    person.days.map((day) => `${day}日目`).join('・'),
    venues.find(({ id }) => id === person.venue)?.name ?? '',
    sessions
      .filter(({ id }) => person.sessions?.includes(id) === true)
      .map(sessionInFile)
      .join('、'),
    text('guardian'),
    text('guardianYomi'),
    text('relation'),
    showPhones(text('phone')),
    showPhones(text('phone2')),
    text('pickers'),
    yesNo(said('goesHomeAlone'), '可', '不可'),
    text('allergy'),
    text('medicine'),
    text('care'),
    PHOTO.get(said('photo')) ?? '',
    yesNo(said('insurance'), '同意する', '同意しない'),
    person.note
  ]
}

function yesNo(value: unknown, yes: string, no: string): string {
  if (value === true) return yes
  return value === false ? no : ''
}

/** `A班`, `名札 21 つむぎ`, `柚子原公民館`: a holder's own name with what kind of holder it is. */
export function holderInWords(holder: Holder, name: string): string {
  if (holder.kind === 'group') return `${name}班`
  return holder.kind === 'badge' ? `名札 ${holder.number} ${name}`.trim() : name
}

export interface EquipmentLine {
  readonly asset: Asset
  readonly custody: Custody
  /** In words: whose it is, where it is, who said so. */
  readonly lender: string
  readonly holder: string
  readonly by: string
}

/** `yenByAsset`: only what this device may know; without any the column is left out. */
export function equipmentCsv(
  lines: readonly EquipmentLine[],
  yenByAsset: ReadonlyMap<Id, number>
): Uint8Array {
  const hasYen = yenByAsset.size > 0
  const header = ['管理番号', '品名', 'メーカー・型番', 'シリアル番号', '数量', '単位', '付属品']
  const told = ['箱番号', '箱の位置', '消耗品', '備考', '貸し手', 'いまどこ', '外に出ている数']
  const last = ['状態', '状態のメモ', '最後の日', '最後の時刻', '記録した人']
  const rows = lines.map((line) => equipmentCells(line, yenByAsset))
  return csvBytes([[...header, ...(hasYen ? ['評価額(円)'] : []), ...told, ...last], ...rows])
}

function equipmentCells(
  line: EquipmentLine,
  yenByAsset: ReadonlyMap<Id, number>
): readonly CsvCell[] {
  return [
    ...assetCells(line.asset),
    ...(yenByAsset.size > 0 ? [yenByAsset.get(line.asset.id) ?? ''] : []),
    ...placeCells(line.asset),
    ...custodyCells(line)
  ]
}

function assetCells(asset: Asset): readonly CsvCell[] {
  const { code, name, model, serial, quantity, unit, accessories } = asset
  return [code, name, model, serial, quantity, unit, accessories]
}

function placeCells({ kit, slot, kind, note }: Asset): readonly CsvCell[] {
  return [kit, slot, kind === 'consumable' ? '○' : '', note]
}

function custodyCells({ custody, lender, holder, by }: EquipmentLine): readonly CsvCell[] {
  const { out, condition, conditionNote } = custody
  return [lender, holder, out, CONDITION[condition], conditionNote, ...sinceCells(custody), by]
}

function sinceCells({ since }: Custody): readonly string[] {
  if (since === null) return ['', '']
  const { day, clock } = momentOf(since)
  return [day, clock]
}
