// The equipment as everybody may see it: whose, where, since when, how it is. No child stands here, only badge numbers.
import type { Thing } from '../../domain/equipment/thing.ts'
import { casesOf } from '../../domain/equipment/case.ts'
import { groupsInOrder, staffInOrder } from '../../domain/order.ts'
import { foldCustody, recentActs, type Custody } from '../../domain/equipment/custody.ts'
import type { Asset, Lender } from '../../domain/entity.ts'
import type { Fact, Holder } from '../../domain/fact.ts'
import { foldFields, textOf } from '../../domain/fields.ts'
import { byTime } from '../../domain/facts.ts'
import { headsOf } from '../../domain/heads.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { remaining } from '../../domain/removal.ts'
import type { WorkspaceContext } from '../context.ts'
import { entitiesOf, everOf, namesOf, type Names } from '../readings.ts'
import type { Equipment } from './views.ts'
import type { History } from '../views.ts'

/** A holder's own name: call name, letter, name; 名札, its number and 班 are said by the words. Built once a view. */
export type HolderName = (holder: Holder) => string

export async function holderNames(
  inside: WorkspaceContext,
  names: Names,
  event: EventId
): Promise<
  { readonly nameOf: HolderName } & Pick<Equipment, 'badges' | 'groups' | 'venues' | 'staff'>
> {
  const [badges, groups, venues, staff] = await Promise.all([
    event === '' ? [] : entitiesOf(inside, 'badges', event),
    everOf(inside, 'groups'),
    everOf(inside, 'venues'),
    entitiesOf(inside, 'staff')
  ])
  const callNameByNumber = new Map(
    badges.map((one) => [`${one.number}@${one.event}`, one.callName])
  )
  const groupById = new Map(groups.map((one) => [one.id, one.letter]))
  const venueById = new Map(venues.map((one) => [one.id, one.name]))
  function nameOf(holder: Holder): string {
    switch (holder.kind) {
      case 'home':
      case 'lender':
        return ''
      case 'group':
        return groupById.get(holder.group) ?? ''
      case 'badge':
        return callNameByNumber.get(`${holder.number}@${holder.event}`) ?? ''
      case 'staff':
        return names.person(holder.person)
      case 'venue':
        return venueById.get(holder.venue) ?? ''
    }
  }
  const left = remaining('groups', groups)
  const isGone = (id: Id) => groupById.has(id) && !left.some((one) => one.id === id)
  return {
    nameOf,
    badges: badges
      .filter((one) => one.number > 0)
      .map((one) => (isGone(one.group) ? Object.assign({}, one, { group: '' }) : one)),
    groups: groupsInOrder(left.filter((one) => one.event === event)),
    venues: remaining('venues', venues).filter((one) => one.event === event),
    staff: staffInOrder(staff)
  }
}

export async function readEquipment(inside: WorkspaceContext, event: EventId): Promise<Equipment> {
  const [names, lenders] = await Promise.all([namesOf(inside), entitiesOf(inside, 'lenders')])
  const [assets, factsByAsset, holders, yen] = await Promise.all([
    entitiesOf(inside, 'assets'),
    inside.rows.allFacts('custody'),
    holderNames(inside, names, event),
    yenOf(inside, lenders)
  ])
  const lenderById = new Map(lenders.map((one) => [one.id, one]))
  const things = assets.toSorted(byPlace).map((asset) =>
    thingOf(asset, factsByAsset.get(asset.id) ?? [], {
      lenderById,
      names,
      nameOf: holders.nameOf
    })
  )
  const { badges, groups, venues, staff } = holders
  const recent = recentActs([...factsByAsset.values()].flat()).flatMap(({ asset: id, ...act }) => {
    const asset = assets.find((one) => one.id === id)
    const history = historyOf(factsByAsset.get(id) ?? [], names, holders.nameOf)
    const told = history.find(({ fact }) => fact === act.id)
    return asset && told ? [{ ...told, asset }] : []
  })
  return {
    things,
    cases: casesOf(things.filter(({ asset }) => asset.kit !== '')),
    recent,
    badges,
    groups,
    venues,
    staff,
    yen
  }
}

interface Around {
  readonly lenderById: ReadonlyMap<Id, Lender>
  readonly names: Names
  readonly nameOf: HolderName
}

export function thingOf(
  asset: Asset,
  facts: readonly Fact[],
  { lenderById, names, nameOf }: Around
): Thing {
  const custody = foldCustody(asset, facts)
  const lender = lenderById.get(textOf(foldFields(facts), asset.id, 'owner')) ?? null
  const holder = custody.held[0]?.holder ?? custody.holder
  return {
    asset,
    lender,
    holder,
    holderName: nameOf(holder),
    held: custody.held.map((one) => ({ ...one, name: nameOf(one.holder) })),
    out: custody.out,
    condition: custody.condition,
    note: custody.conditionNote || custody.note,
    since: custody.since ?? custody.conditionAt,
    byName: names.person(lastBy(custody)),
    device: lastDevice(custody) === '' ? '' : names.device(lastDevice(custody)),
    hasConflict: custody.question || custody.conditionQuestion
  }
}

function lastBy(custody: Custody): string {
  return custody.since === null ? custody.conditionBy : custody.by
}

function lastDevice(custody: Custody): string {
  return custody.since === null ? custody.conditionDevice : custody.device
}

async function yenOf(
  inside: WorkspaceContext,
  lenders: readonly Lender[]
): Promise<Record<Id, number>> {
  const terms = await Promise.all(lenders.map(({ id }) => entitiesOf(inside, 'terms', '', id)))
  return Object.fromEntries(terms.flat().map(({ asset, yen }) => [asset, yen]))
}

const collator = new Intl.Collator('ja', { numeric: true })

function byPlace(one: Asset, other: Asset): number {
  return (
    collator.compare(one.kit, other.kit) ||
    collator.compare(one.slot, other.slot) ||
    collator.compare(one.code, other.code)
  )
}

export async function readThing(
  inside: WorkspaceContext,
  id: Id,
  event: EventId
): Promise<{ readonly thing: Thing; readonly history: readonly History[] } | null> {
  const asset = (await entitiesOf(inside, 'assets')).find((one) => one.id === id)
  if (!asset) return null
  const names = await namesOf(inside)
  const [lenders, facts, { nameOf }] = await Promise.all([
    entitiesOf(inside, 'lenders'),
    inside.rows.facts('custody', id),
    holderNames(inside, names, event)
  ])
  const lenderById = new Map(lenders.map((one) => [one.id, one]))
  return {
    thing: thingOf(asset, facts, { lenderById, names, nameOf }),
    history: historyOf(facts, names, nameOf)
  }
}

function historyOf(facts: readonly Fact[], names: Names, nameOf: HolderName): readonly History[] {
  const { voided, standing } = headsOf(facts)
  const shown = new Set([...standing.values()].flat().map((one) => one.fact.id))
  return facts
    .toSorted((one, other) => byTime(other, one))
    .flatMap((fact): History[] => {
      const told = {
        fact: fact.id,
        at: fact.at,
        byName: names.person(fact.by),
        device: names.device(fact.device),
        standing: shown.has(fact.id),
        undone: voided.has(fact.id)
      }
      if (fact.kind === 'moved')
        return [
          {
            ...told,
            words: {
              kind: 'moved',
              to: nameOf(fact.to),
              holder: fact.to,
              quantity: fact.quantity,
              note: fact.note
            }
          }
        ]
      if (fact.kind === 'conditioned')
        return [
          { ...told, words: { kind: 'conditioned', condition: fact.condition, note: fact.note } }
        ]
      if (fact.kind === 'decided') return [{ ...told, words: { kind: 'decided' } }]
      return []
    })
}
