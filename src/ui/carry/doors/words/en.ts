import type { CarryWords } from './ja.ts'
import { records } from '../../../words/counted.ts'

export const carry: CarryWords = {
  give: 'Hand over',
  receive: 'Take in',
  exchange: 'Exchange',
  exchangeSecond: 'Makes two tablets the same',
  giveByCode: 'Hand over by QR',
  giveByFile: 'By file',
  byOne: (tablet) => `carried by ${tablet}`,
  bySeveral: (tablets) => `on ${tablets} tablets`,
  tablets: 'Tablets',
  met: (time) => `Met ${time}`,
  metCarries: (time) => `Met ${time}. It carries them to the store`,
  metLacks: (time) => `Met ${time}. It has records not seen here yet`,
  metCopies: (count) => `${count} handed over`,
  carried: (count) => `Carrying ${records(count)} of other tablets`,
  carriedSecond: 'They go to the store where there is signal',
  continues: (tablets) => `Records of ${tablets} are incomplete.`,
  continuesNext: (tablets) =>
    `They show once the rest is here. Open “Exchange” next to ${tablets}.`,
  otherTablesNone: 'nothing of other tablets yet',
  gapTitle: 'Records that may be missing',
  gap: (tablet, time) => `${tablet} from ${time} on`,
  gapNext:
    'Check who is here by roll call. When that tablet is back, its records join by themselves.',
  memo: (people) =>
    people === 1 ? 'The day memo has 1 person.' : `The day memo has ${people} people.`,
  memoNext: 'It can be joined to the roster as attendance.',
  memoOpen: 'Turn it into records',
  memoKeep: 'Keep a day memo here',
  memoKeepSecond: 'Name and time only; joined to the roster later',
  empty: 'Empty this tablet',
  emptySecond: 'To return it, or to use it elsewhere',
  notInside: 'A file has arrived, but this tablet is in no organisation yet.',
  notInsideNext:
    'Join with an invitation from an organizer, then open the file again. The file is unchanged.'
}
