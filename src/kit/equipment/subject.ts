import { commands, viewOf } from '../subject.ts'
import { createEquipmentCommands } from './commands.ts'
import { coverEquipment, coverThingSheet } from './cover.ts'
import { readEquipment, readThing } from './read.ts'

export const equipment = {
  views: {
    equipment: viewOf({ read: readEquipment, names: coverEquipment }),
    thing: viewOf({ read: readThing, names: (one) => one && coverThingSheet(one) })
  },
  commands: commands(createEquipmentCommands, { saveAsset: true, move: true, setCondition: true })
}
