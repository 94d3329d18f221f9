// What the workshop knows of each kind of fact, one entry a kind: the row it belongs to, its matter, and whether people count it.
// How it is written and where it stands is the other half of the table, crdt/fact-kinds.
import type { Fact, FactOf } from './fact.ts'
import type { Assertion } from './facts.ts'
import type { AssetId, Id } from './id.ts'

interface KindRules<F extends Fact> {
  /** Facts of one subject are one row of the read model. */
  subject(fact: F): Id
  /** False for what tablets say of themselves: nobody did anything. */
  readonly isRecord: boolean
}

interface AssertionRules<F extends Fact> extends KindRules<F> {
  /** Only facts of one matter supersede or contradict each other. */
  matter(fact: F): string
}

const ABOUT_SUBJECT = {
  subject: (fact: { readonly subject: Id }) => fact.subject,
  matter: ({ kind, subject }: { readonly kind: string; readonly subject: Id }) =>
    `${kind}:${subject}`
}
const ABOUT_TWO = {
  ...ABOUT_SUBJECT,
  matter: ({ subject, other }: FactOf<'same'>) => `pair:${subject}:${other}`
}
const ABOUT_THING = {
  subject: (fact: { readonly asset: AssetId }) => fact.asset,
  matter: ({ kind, asset }: { readonly kind: string; readonly asset: AssetId }) =>
    `${kind}:${asset}`
}

const ASSERTIONS: { readonly [Kind in Assertion['kind']]: AssertionRules<FactOf<Kind>> } = {
  mark: {
    subject: (fact) => fact.session,
    matter: (fact) => `mark:${fact.session}:${fact.participant}`,
    isRecord: true
  },
  moved: { ...ABOUT_THING, isRecord: true },
  conditioned: { ...ABOUT_THING, isRecord: true },
  same: { ...ABOUT_TWO, isRecord: true },
  notsame: { ...ABOUT_TWO, isRecord: true },
  withdrawn: { ...ABOUT_SUBJECT, isRecord: true },
  field: {
    ...ABOUT_SUBJECT,
    matter: (fact) => `field:${fact.subject}:${fact.field}`,
    isRecord: true
  },
  answered: {
    ...ABOUT_SUBJECT,
    matter: (fact) => `${fact.about}:${fact.subject}:${fact.day}`,
    isRecord: true
  },
  looked: { ...ABOUT_SUBJECT, isRecord: true },
  reported: { ...ABOUT_SUBJECT, isRecord: false },
  named: { ...ABOUT_SUBJECT, isRecord: false },
  forgot: { ...ABOUT_SUBJECT, isRecord: false },
  unlocked: { ...ABOUT_SUBJECT, isRecord: true },
  dropped: { ...ABOUT_SUBJECT, isRecord: true },
  givenUp: { ...ABOUT_SUBJECT, isRecord: true },
  rollCall: { ...ABOUT_SUBJECT, isRecord: true },
  seen: {
    ...ABOUT_SUBJECT,
    matter: (fact) => `seen:${fact.subject}:${fact.person || fact.badge}`,
    isRecord: true
  },
  ran: { ...ABOUT_SUBJECT, matter: (fact) => `ran:${fact.subject}:${fact.what}`, isRecord: true },
  closedDay: {
    ...ABOUT_SUBJECT,
    matter: (fact) => `closedDay:${fact.subject}:${fact.day}:${fact.venue}`,
    isRecord: true
  },
  incident: {
    ...ABOUT_SUBJECT,
    matter: (fact) => `incident:${fact.subject}:${fact.line}`,
    isRecord: true
  },
  vouched: {
    ...ABOUT_SUBJECT,
    matter: (fact) => `vouched:${fact.session}:${fact.subject}`,
    isRecord: true
  },
  consented: {
    ...ABOUT_SUBJECT,
    matter: (fact) => `consented:${fact.subject}:${fact.item}`,
    isRecord: true
  },
  careConfirmed: {
    ...ABOUT_SUBJECT,
    matter: (fact) => `careConfirmed:${fact.subject}:${fact.day}:${fact.about}`,
    isRecord: true
  },
  called: {
    ...ABOUT_SUBJECT,
    matter: (fact) => `called:${fact.subject}:${fact.day}`,
    isRecord: true
  },
  checked: { ...ABOUT_SUBJECT, isRecord: false },
  exported: { ...ABOUT_SUBJECT, isRecord: true },
  erased: { ...ABOUT_SUBJECT, isRecord: true }
}

/** Facts about other facts have no matter of their own: they are of that of the facts they name. */
const KINDS: { readonly [Kind in Fact['kind']]: KindRules<FactOf<Kind>> } = {
  ...ASSERTIONS,
  decided: { subject: ABOUT_SUBJECT.subject, isRecord: true },
  voided: { subject: ABOUT_SUBJECT.subject, isRecord: true }
}

/** The row a fact belongs to: a session, a thing, a child, a device, an event. */
export function rowOfFact(fact: Fact): Id {
  const rules: KindRules<Fact> = KINDS[fact.kind]
  return rules.subject(fact)
}

/** The matter a fact speaks of: only facts of one matter supersede or contradict each other. */
export function matterOf(fact: Assertion): string {
  const rules: AssertionRules<Assertion> = ASSERTIONS[fact.kind]
  return rules.matter(fact)
}

/** Whether people count it among what they recorded. */
export function isRecord(fact: Fact): boolean {
  return KINDS[fact.kind].isRecord
}
