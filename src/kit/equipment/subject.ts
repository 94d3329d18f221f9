import { commands, viewOf } from '../subject.ts'
import { createThingActs } from './commands.ts'
import { coverEquipment, coverThingSheet } from './cover.ts'
import { readEquipment, readThing } from './read.ts'

export const equipment = {
  views: {
    equipment: viewOf({ read: readEquipment, names: coverEquipment }),
    thing: viewOf({ read: readThing, names: (one) => one && coverThingSheet(one) })
  },
  commands: commands(createThingActs, { move: true, setCondition: true })
}
