import type { GuardianCalled } from '../../../domain/day-facts.ts'
import type { ReleaseWords } from './ja.ts'
import { common } from '../../words/common/en.ts'

const children = (count: number) => (count === 1 ? '1 child' : `${count} children`)

const callEnds: Record<GuardianCalled['answer'], (until: string) => string> = {
  dialled: () => '',
  reached: () => ': talked',
  'no-answer': () => ': no answer',
  waits: (until) => `: they wait${until && ` until ${until}`}`,
  comes: (until) => `: coming${until && ` at ${until}`}`
}

export const release: ReleaseWords = {
  title: 'Pick-up',
  heading: (session) => `Pick-up · ${session}`,
  back: 'Today',
  search: 'Find',
  readBadge: 'Read the family’s badge',
  rail: 'Kana index. The number says how many are still here',
  railRow: (row, here) => `Row ${row}: ${here} still here`,
  railDone: (row) => `Row ${row}: all have left`,
  railNone: (row) => `Row ${row}: nobody`,
  goneTitle: (count) => `Left: ${count}`,
  goneLine: (time, picker) => (picker ? `${time} with ${picker}` : `${time} alone`),
  alone: (count) => `Goes alone: ${count}`,
  tells: (count) => `To tell: ${count}`,
  askFirst: 'Ask the lead first',
  asked: 'Conflict',
  nobody: 'Nobody is expected',
  nobodyNext: 'Read in the roster, or add walk-ins at reception.',
  nobodyHere: 'Nobody is here now',
  nobodySo: (state) => `Nobody is “${state}”`,
  allGone: 'Everybody has left',
  allGoneLast: (name, time) => `The last was ${name} at ${time}.`,
  searchTitle: 'Find a family',
  searchField: 'Name, reading, badge number or family code',
  searchHint: 'The first letters are enough',
  searchNone: 'Nobody found',
  badge: {
    title: 'Read the family’s badge',
    scanning: 'Hold the QR of the badge before the camera',
    field: 'Code on the badge',
    hint: 'It is printed on the family’s badge',
    open: 'Open',
    unknown: (code) => `“${code}” is no family’s badge in this session`,
    unknownNext: 'Find the family by name, or read it again.',
    misread: (code) => `One sign of “${code}” is wrong`,
    otherEvent: 'This badge is of another event',
    unread: 'No code found in the photo',
    photo: 'Read from a photo'
  },
  who: {
    titleOf: (family) => `Pick-up: ${family}`,
    children: (count) => `${children(count)} leaving`,
    childrenNone: 'Choose who leaves',
    childrenTitle: 'Children who leave',
    picker: 'Who takes them home?',
    pickerLead: 'Ask for the name',
    pickerOf: 'Picked up by',
    pickerName: (name) => name,
    forAll: (count) => (count === 2 ? 'For both' : `For all ${count}`),
    notFor: (names) => `Not registered for ${names.join(', ')}`,
    inPart: (name) => `Named in some of the entries of ${name} only`,
    onlyFor: (names) => `Only ${names.join(' and ')}`,
    alone: 'Goes home alone',
    aloneYes: 'The guardian agreed',
    aloneNobody: 'The guardian has not agreed',
    aloneOnly: (names) => `Only ${names.join(' and ')} may go home alone`,
    aloneOneByOne: 'One child at a time',
    unknown: 'Someone not on the list has come',
    wait: 'Choose who picks up to go on',
    waitChildren: 'Choose a child to go on',
    next: 'Go on with this person',
    change: 'Choose again',
    confirm: (count) => `Hand over ${children(count)}`,
    confirmAlone: 'Goes home alone',
    done: (picker) => `Handed over to ${picker}`,
    doneAlone: 'Went home alone',
    registered: 'registered for pick-up',
    notSeen: 'may have come at another table',
    askFirst: 'Ask the person in charge before handing over',
    askFirstNext: 'Something to mind is written in the entry.',
    askFirstShow: 'Show what is written',
    askFirstRecords: 'Records or entries say two different things.',
    back: 'Is still here',
    borrowed: (things) => `Still borrowed: ${things}`,
    borrowedNone: 'Still borrowed: nothing',
    borrowedNext: 'Ask for it. They may go without giving it back.',
    askGuardian: 'I asked the guardian',
    askGuardianFirst: 'Ask the guardian to go on',
    askGuardianNext: 'Call the guardian to make sure before handing over.'
  },
  unknown: {
    title: 'Someone not on the list',
    call: 'Call the guardian',
    called: 'The guardian was called',
    callLead: 'Dial on another telephone, then press the number you called',
    guardian: 'The guardian',
    yes: (who) => `${who} said yes`,
    heard: (name) => `heard by ${name}`,
    heardNobody: 'nobody is set as user of this tablet',
    came: 'Who has come',
    relations: ['Grandparent', 'Uncle or aunt', 'Neighbour', 'Other family'],
    name: 'Name',
    nameHint: 'Ask them to say it',
    hand: 'Hand over',
    handLead: 'Whom you called, the number, the time and who hands over are kept',
    missing: {
      call: 'Call the guardian to go on',
      name: 'Write the name of who has come',
      decider: 'Write who decided',
      reason: 'Write the reason'
    },
    done: (picker, relation, count) =>
      `${children(count)} handed over to ${picker}${relation && ` (${relation})`}`,
    silent: 'No answer',
    unreached: 'Nobody can be reached',
    wait: 'ask them to wait',
    waiting: 'They wait',
    waitingLead: 'Until when? Call again at that time.',
    until: (time) => `until ${time}`,
    callAgain: 'Call again',
    decideWay: 'The person in charge decides',
    decide: 'The person in charge decides',
    decideLead: 'Only when no number can be reached. Who decided, and why, is kept.',
    decider: 'Who decided (person in charge)',
    reason: 'Reason',
    reasonHint: 'For instance: the child knows the person well, a licence was shown',
    backToCall: 'Back to calling'
  },
  call: {
    title: (family) => `Call home: ${family}`,
    numbers: 'Telephone numbers',
    which: 'Which number did you call?',
    lead: 'Dial on another telephone, then press the number you called',
    dialledAt: (time) => `called ${time}`,
    silentAt: (time) => `no answer ${time}`,
    said: 'What was said?',
    comesLead: 'They come at',
    comesAt: (time) => `at ${time}`,
    silent: 'No answer',
    reached: 'Talked, no time given',
    ended: { reached: 'Talked', 'no-answer': 'No answer', waits: 'They wait', comes: 'They come' }
  },
  called: ({ phone, answer }, until) => `Call ${phone}`.trim() + callEnds[answer](until),
  last: {
    title: 'Waiting to be picked up',
    until: (end, now) => `Pick-up until ${end} · now ${now}`,
    group: (letter) => `Group ${letter}`,
    came: 'Somebody came',
    call: 'Call home',
    notCalled: 'Not called yet',
    told: {
      dialled: (at, who) => `${at} called${who ? ` ${who}` : ''}`,
      comes: (at, who, until) =>
        `${at} called${who ? ` ${who}` : ''}: coming${until ? ` at ${until}` : ''}`,
      reached: (at, who) => `${at} called${who ? ` ${who}` : ''}`,
      'no-answer': (at, who) => `${at} no answer${who ? ` from ${who}` : ''}`,
      waits: (at, _, until) => `${at} asked to wait${until ? ` until ${until}` : ''}`
    },
    together: 'Bring the tablets together to see who left over there.',
    asList: 'Show the list',
    asPage: (count) => `Call for the ${count} who wait`
  },
  vouched: {
    title: 'Released to someone not on the list',
    back: 'When to erase',
    none: 'There was none',
    said: ({ picker, relation, agreed, phone, how, reason }) => {
      const whom = `Not on the list: ${picker}${relation && ` (${relation})`}`
      return how === 'agreed'
        ? `${whom} · ${agreed} said yes ${phone}`.trim()
        : `${whom} · ${agreed} decided: ${reason}`
    }
  },
  badges: (numbers) => `${numbers.length > 1 ? 'Badges' : 'Badge'}\u00A0${numbers.join(', ')}`,
  noNumber: 'No telephone number is registered. Look at the roster on paper, or ask an organizer.',
  stood(status, time, picker) {
    if (status === 'left') return `${time} left${picker ? ` with ${picker}` : ''}`
    return `${time} ${common.state[status === 'cleared' ? 'yet' : status]}`
  },
  veiled: {
    title: 'Names are hidden',
    text: 'Who may pick up is shown for this family only. Close it, and the names are hidden again.',
    show: 'Show this family’s names'
  },
  did(picker) {
    if (picker === null) return 'handed over'
    return picker ? `handed over · ${picker}` : 'went home alone'
  },
  isBack: 'is still here'
}
