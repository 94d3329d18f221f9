import type { ThingFormWords } from './ja.ts'

export const thingForm: ThingFormWords = {
  add: 'Add a thing',
  edit: 'Edit',
  title: 'Edit the thing',
  code: 'Code',
  name: 'Name',
  kind: 'Counted',
  kinds: { unit: 'one by one', lot: 'as a number', consumable: 'used up' },
  quantity: 'How many',
  unit: 'Unit (pieces, sets …)',
  model: 'Model',
  serial: 'Serial number',
  kit: 'Case',
  slot: 'Place in the case',
  accessories: 'Accessories',
  lender: 'Lender',
  noLender: 'not decided',
  note: 'Remark',
  more: 'More',
  like: (names) => `Things with the same number: ${names}`,
  likeNext: 'If it is another thing, save it.',
  out: (n, unit) => `${[n, unit].filter(Boolean).join(' ')} are out. There cannot be fewer.`,
  outNext: 'Record what came back first, or count again.',
  again: 'Put back',
  againOf: (what) => `Put back ${what}`
}
