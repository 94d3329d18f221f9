// What a device that has everything and does nothing keeps in memory.
import { setTimeout as pause } from 'node:timers/promises'
import { ratio, type Row } from './row.ts'
import type { Plan } from './season.ts'
import { withShelf, type Shelf } from './shelf.ts'

const MARKS = 10_000
const FRAMES = 20
const WRITERS = 5
const DEVICES = 4
/** Until the last timers of a contact have run. */
const SETTLE_MS = 1000

interface Memory {
  readonly open: number
  readonly closed: number
  readonly devices: number
}

export async function idle(): Promise<Row> {
  const { plan, kit } = await withShelf(undefined, ofKit)
  const plain = await withShelf(undefined, (shelf) => ofBare(shelf, plan))
  return {
    row: 'idle',
    about: `${DEVICES} devices in one process with ${MARKS} marks, after a collection`,
    measures: { kit, 'plain table': plain },
    ratios: [ratio('with its database', kit['MiB a device'], plain['MiB a device'])],
    notes: [
      'fake-indexeddb keeps the database in the same memory; a browser does not',
      'what closing the kits gives back is what they keep besides their databases'
    ]
  }
}

async function ofKit(shelf: Shelf) {
  const { origin } = await shelf.relay()
  const crew = shelf.child('devices')
  const plan = await crew.ask<Plan>('found', { origin, marks: MARKS })
  const wish = { role: 'facilitator', plan, count: WRITERS }
  await crew.ask('join', { origin, links: await crew.ask<string[]>('invite', wish) })
  await crew.ask('fill', { plan, marks: MARKS, frames: FRAMES })
  const invited = { role: 'organizer', plan, count: DEVICES + 1 }
  const [first, ...links] = await crew.ask<string[]>('invite', invited)
  const process = shelf.child('devices')
  // the first one brings the code into memory
  await process.ask('fresh', { origin, link: first, plan, marks: MARKS })
  await process.ask('leave')
  const before = await process.ask<Memory>('memory')
  for (const link of links) await process.ask('fresh', { origin, link, plan, marks: MARKS })
  await pause(SETTLE_MS)
  const { open, closed, devices } = await process.ask<Memory>('memory')
  return {
    plan,
    kit: {
      'MiB a device': (open - before.closed) / devices,
      'of it given back when closed': (open - closed) / devices
    }
  }
}

async function ofBare(shelf: Shelf, plan: Plan) {
  const { origin } = await shelf.log()
  const process = shelf.child('bare-devices')
  await process.ask('open', { kind: 'plain', origin, count: 1 })
  await process.ask('fill', { plan, marks: MARKS, frames: FRAMES })
  await process.ask('leave')
  const before = await process.ask<Memory>('memory')
  for (let at = 0; at < DEVICES; at++)
    await process.ask('fresh', { kind: 'plain', origin, marks: MARKS })
  const { open, devices } = await process.ask<Memory>('memory')
  return { 'MiB a device': (open - before.open) / devices }
}
