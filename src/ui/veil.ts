// 目かくし: while it is on, what screens read has badge numbers where names were, so no screen can forget it. How each view is covered
// stands beside the view, in its subject.
import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals'
import { coverKit } from '../kit/cover-kit.ts'
import type { Kit } from '../kit/open.ts'
import type { Called } from '../kit/subject.ts'
import type { Stop, Watch } from '../lib/emitter.ts'
import type { Preferences } from './ui-environment.ts'

export interface Veil {
  readonly kit: Kit
  readonly on: ReadonlySignal<boolean>
  readonly set: (on: boolean) => void
}

/** It outlives a reload: an app that starts again by itself must not show names somebody had covered. */
export function createVeil(kit: Kit, called: () => Called, preferences: Preferences): Veil {
  const on = signal(preferences.read('veil') === 'on')
  const covered = coverKit(kit, {
    isOn: () => on.value,
    called,
    through: (open, cover) => following(() => (on.value ? mapped(open(), cover) : open()))
  })
  return {
    kit: covered,
    on,
    set(next) {
      preferences.write('veil', next ? 'on' : 'off')
      on.value = next
    }
  }
}

/** Tells the values of whichever watch is to be looked through now. */
function following<Value>(pick: () => Watch<Value>): Watch<Value> {
  return (seen) => {
    let stop: Stop = () => undefined
    const leave = effect(() => {
      const watch = pick()
      stop()
      stop = untracked(() => watch(seen))
    })
    return () => {
      leave()
      stop()
    }
  }
}

function mapped<Value>(watch: Watch<Value>, cover: (value: Value) => Value): Watch<Value> {
  return (seen) => watch((value) => seen(cover(value)))
}
