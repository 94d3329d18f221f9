// The bare limit of a start, as a page of its own: Dexie opens, one session's packed row and forty names are read, forty
// buttons are shown. `?fill=N` puts N marks in first.
import { Dexie } from 'dexie'

interface Mark {
  readonly participant: string
  readonly at: number
}

const CHILDREN = 40
const SLICE = 500

const db = new Dexie('bare', { chromeTransactionDurability: 'strict', cache: 'disabled' })
db.version(1).stores({ facts: '[doc+subject]', people: 'id' })

async function fill(marks: number): Promise<void> {
  const children = Array.from({ length: CHILDREN }, (_, at) => ({
    id: `child${at}`,
    name: `こ${at}`
  }))
  await db.table('people').bulkPut(children)
  const rows = Array.from({ length: marks / CHILDREN }, (_, row) => ({
    doc: 'bare',
    subject: `session${row}`,
    facts: JSON.stringify(children.map(({ id }, at) => markOf(id, row * CHILDREN + at)))
  }))
  for (let at = 0; at < rows.length; at += SLICE)
    await db.table('facts').bulkPut(rows.slice(at, at + SLICE))
}

/** As large as the kit's. */
function markOf(participant: string, number: number) {
  const told = { at: Date.UTC(2026, 10, 22) + number, by: '', device: '0123456789abcdef', prev: [] }
  const said = { kind: 'mark', session: 'AAAAAAAA', participant, status: 'arrived', picker: null }
  return { ...said, saidAt: null, id: `1x3q9k2m0a7.${number.toString(36)}`, ...told }
}

async function show(): Promise<void> {
  const [row, people] = await Promise.all([
    db.table<{ facts: string }>('facts').get(['bare', 'session0']),
    db.table<{ id: string; name: string }>('people').toArray()
  ])
  const marks = JSON.parse(row?.facts ?? '[]') as Mark[]
  const markByChild = new Map(marks.map((mark) => [mark.participant, mark]))
  document.body.replaceChildren(
    ...people.map(({ id, name }) => {
      const button = document.createElement('button')
      button.className = markByChild.has(id) ? 'kid in' : 'kid'
      button.textContent = name
      return button
    })
  )
}

const marks = Number(new URLSearchParams(location.search).get('fill') ?? 0)
if (marks > 0) await fill(marks)
await show()
