// Frames of a superseded stream go as soon as a generation after it is whole, and not before: until then
// they may be the only copy of what it holds.
import type { ControlState } from '../src/protocol/control-state.ts'
import { laterGenerations } from './entries.ts'
import type { Resources } from './resources.ts'

export async function eraseSuperseded(
  { store, controlLogs }: Pick<Resources, 'store' | 'controlLogs'>,
  state: ControlState
): Promise<void> {
  for (const stream of state.streamById.values()) {
    if (stream.state.kind !== 'superseded') continue
    const place = { ws: state.ws, stream: stream.id }
    const bytes = await store.supersede(place, laterGenerations(state, stream))
    if (bytes) controlLogs.grow(state.ws, -bytes)
  }
}
