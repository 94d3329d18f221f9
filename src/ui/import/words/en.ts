import { columnNames } from './columns/en.ts'
import { past } from './past/en.ts'
import { why } from './why/en.ts'
import type { ImportWords } from './ja.ts'

function rowsIn(n: number): string {
  return n === 1 ? '1 row' : `${n} rows`
}

function willDo(changed: number, added: number, what: string): string {
  if (changed + added === 0) return 'Nothing changes as it stands.'
  const said = [
    changed > 0 ? `${rowsIn(changed)} changed` : '',
    added > 0 ? `${added} ${what} added` : ''
  ]
  return `${said.filter(Boolean).join(', ')}.`
}

export const importing: ImportWords = {
  titles: { roster: 'Import the roster', equipment: 'Import equipment', plan: 'Import the plan' },
  leads: {
    roster: 'Takes the form’s export or the town’s list as it is.',
    equipment: 'Takes the list a lender gave you as it is.',
    plan: 'Takes a day’s run sheet as it is.'
  },
  steps: { file: 'File', columns: 'Columns', preview: 'Check', done: 'Done' },
  chooseFile: 'Choose a file',
  dropHere: 'Or drop a file here',
  dropNow: 'Let go to read it',
  formats: 'CSV, Unicode text or a copied table. The encoding is recognised.',
  paste: 'Paste a table',
  pasteHint: 'Copy from Excel and paste here. The first row is the heading.',
  readPasted: 'Read the paste',
  pasteWhy: 'Paste a table to go on',
  lenderFirst: 'Who lends this equipment?',
  lenderWhy:
    'Not needed where the file has a column of lenders. Rows without one then belong to the lender you choose.',
  newLender: 'New lender',
  newLenderName: 'Name of the lender',
  addLender: 'Add this lender',
  planFor: 'Whose run sheet is this?',
  planDay: 'Rows without a day',
  acceptAll: (n) => `Take all ${n} rows`,
  acceptNone: 'Take none',
  cutOff: 'The last import was cut off halfway.',
  cutOffNext: 'Read the same file again. What is in stays as it is; only the rest goes in.',
  practice: 'Practice takes no real roster.',
  practiceNext:
    'Practice records go nowhere and can be thrown away. Bring real data in after making or joining an organisation.',
  recognised: 'Read',
  encoding: {
    'utf-8': 'Text is UTF-8',
    'utf-8-bom': 'Text is UTF-8 with BOM',
    shift_jis: 'Text is Shift_JIS (Excel)',
    'utf-16': 'Text is UTF-16 (Unicode text)',
    'euc-jp': 'Text is EUC-JP',
    'iso-2022-jp': 'Text is JIS (ISO-2022-JP)'
  },
  delimiter: {
    ',': 'Separated by commas',
    ';': 'Separated by semicolons',
    '\t': 'Separated by tabs'
  },
  rows: (n) => (n === 1 ? '1 row' : `${n} rows`),
  columns: (n) => (n === 1 ? '1 column' : `${n} columns`),
  columnsTitle: 'Which column is what?',
  columnsLead: 'Read from the headings. Change only what is wrong.',
  columnEmpty: '(empty)',
  noHeader: (n) => `Column ${n}`,
  used: (n, of) => `${n} of ${of} columns are used`,
  toPreview: 'Check the rows',
  back: 'Back',
  backToColumns: 'Change columns',
  backToFile: 'Use another file',
  previewTitle: 'Check before import',
  nothingYet: 'Nothing is saved yet.',
  state: {
    new: 'New',
    changed: 'Changed',
    same: 'Same',
    doubtful: 'To check',
    bad: 'Faulty',
    absent: 'Not in file'
  },
  line: (n) => {
    const nth = Math.round((n % 1) * 10) + 1
    return nth === 1 ? `Line ${n}` : `Line ${Math.floor(n)}, child ${nth}`
  },
  changes: (fields) => `Changes: ${fields}`,
  listComma: ', ',
  doubtfulLead: 'These rows stay out until you decide.',
  rowsUnit: (n) => (n === 1 ? ' row' : ' rows'),
  absentUnit: {
    roster: (n) => (n === 1 ? ' child' : ' children'),
    equipment: (n) => (n === 1 ? ' item' : ' items'),
    plan: (n) => (n === 1 ? ' row' : ' rows')
  },
  rowsTitle: (state, n) =>
    `${{ new: 'New', changed: 'Changed', same: 'Same', doubtful: 'To check', bad: 'Faulty' }[state]}: ${rowsIn(n)}`,
  changedLead: 'Choose row by row.',
  keepAll: (n) => `Keep all ${n} as they are`,
  chooseAgain: 'Back to the first choice',
  take: 'Take',
  keep: 'Keep',
  diff: {
    what: { roster: 'Child', equipment: 'Item', plan: 'Block' },
    where: 'Field',
    before: 'Now',
    after: 'File',
    choice: 'What to do'
  },
  blank: 'None',
  every: { venue: 'Any venue', sessions: 'All sessions', days: 'All days' },
  answers: {
    'photo yes': 'May be taken',
    'photo inside': 'Inside only',
    'photo no': 'No photos',
    'goesHomeAlone true': 'May go home alone',
    'goesHomeAlone false': 'Not alone',
    'insurance true': 'Agreed',
    'insurance false': 'Not agreed',
    'kind unit': 'Single item',
    'kind lot': 'Counted items',
    'kind consumable': 'Used up'
  },
  wary: { letters: 'Only the form of a letter differs', care: 'Care would be lost' },
  staysWary: 'stays as it is',
  twinAsk: {
    roster: (line, other) => `${line}: the same child as ${other.toLowerCase()}?`,
    equipment: (line, other) => `${line}: the same item as ${other.toLowerCase()}?`,
    plan: (line, other) => `${line}: the same as ${other.toLowerCase()}?`
  },
  twinAnswers: {
    roster: { leave: 'Same', take: 'Another' },
    equipment: { leave: 'Same', take: 'Another' },
    plan: { leave: 'Same', take: 'Another' }
  },
  doubtAnswers: { leave: 'Leave', take: 'Take' },
  absentTitle: {
    roster: (n) => `Not in the file: ${n === 1 ? '1 child' : `${n} children`}`,
    equipment: (n) => `Not in the file: ${n === 1 ? '1 item' : `${n} items`}`,
    plan: (n) => `Not in the file: ${rowsIn(n)}`
  },
  absentLead: 'They stay as they are.',
  willDo: {
    roster: (changed, added) => willDo(changed, added, added === 1 ? 'child' : 'children'),
    equipment: (changed, added) => willDo(changed, added, added === 1 ? 'item' : 'items'),
    plan: (changed, added) => willDo(changed, added, added === 1 ? 'row' : 'rows')
  },
  willLeave: (kept, open) =>
    [kept > 0 ? `${rowsIn(kept)} kept.` : '', open > 0 ? `${rowsIn(open)} to be decided.` : '']
      .filter(Boolean)
      .join(' '),
  canTakeBack: 'You can take back this whole import',
  newLendersTitle: (n) =>
    n === 1 ? 'One new lender will be made.' : `${n} new lenders will be made.`,
  newLendersNext: 'If it is one you have already, write its name the same way in the file.',
  past,
  badLead: 'The other rows go in. Mend these in the file and read it again.',
  unreadTitle: (n) =>
    n === 1 ? '1 column may hold what matters.' : `${n} columns may hold what matters.`,
  unreadNext: 'To take one in, go back to the columns and say what it is.',
  unreadAbout: { care: 'on care', consent: 'on consent', contact: 'telephones', name: 'names' },
  unreadAs: { skip: 'not used', note: 'goes in as a note' },
  joinedTitle: 'Joined into families',
  moreFamilies: (n) => (n === 1 ? 'Show 1 more family' : `Show ${n} more families`),
  joinedLead:
    'If they are no brothers and sisters, mend form number, guardian or phone in the file and read it again.',
  joined: (n) => `${n} children, one family`,
  asideTitle: 'Left aside',
  asideLead: 'Totals and the end of the list. The other rows go in.',
  more: (n) => `Show ${n} more`,
  allSame: 'Nothing new.',
  allSameNext: 'This file is already in. Nothing changes.',
  confirmRows: (n) => `Take ${rowsIn(n)}`,
  confirm: {
    roster: (n) => (n === 1 ? 'Add 1 person' : `Add ${n} people`),
    equipment: (n) => (n === 1 ? 'Add 1 item' : `Add ${n} items`),
    plan: (n) => (n === 1 ? 'Add 1 row' : `Add ${n} rows`)
  },
  result: (added, changed) => `${added} new, ${changed} changed`,
  resultTitle: {
    roster: 'The roster is in',
    equipment: 'The equipment is in',
    plan: 'The plan is in'
  },
  resultSaved: 'Saved on this device. It reaches the others when there is signal.',
  leftOut: (n) => (n === 1 ? '1 row was left out.' : `${n} rows were left out.`),
  another: 'Import another file',
  toEvent: 'To the event',
  columnNames,
  why
}
