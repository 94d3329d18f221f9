// The small marker outside the database: enough to tell an emptied tablet from a new one, nothing about any child.
import type { Environment } from './environment.ts'
import type { Marker } from './views.ts'

export function readMarker(environment: Environment): Marker | null {
  const text = environment.marker.read()
  if (text === null || text === '') return null
  try {
    const marker = JSON.parse(text) as Partial<Marker>
    return {
      workspace: marker.workspace ?? '',
      device: marker.device ?? '',
      role:
        marker.role === 'organizer' || marker.role === 'volunteer' ? marker.role : 'facilitator',
      unsent: marker.unsent ?? 0,
      at: marker.at ?? 0,
      ...(marker.handed === undefined ? {} : { handed: marker.handed })
    }
  } catch (problem) {
    environment.warn(problem)
    return null
  }
}

export function writeMarker(environment: Environment, marker: Marker): void {
  environment.marker.write(JSON.stringify(marker))
}
