/** `ready` makes no sound: a tap on which later ones may follow without one. */
export type Tone = 'arrived' | 'already' | 'unknown' | 'time-up' | 'ready'

interface Note {
  readonly hertz: number
  readonly from: number
  readonly seconds: number
}

/** Told apart in a noisy hall by pitch and by count. */
const NOTES: Record<Tone, readonly Note[]> = {
  arrived: [{ hertz: 1046, from: 0, seconds: 0.09 }],
  already: [
    { hertz: 784, from: 0, seconds: 0.07 },
    { hertz: 784, from: 0.13, seconds: 0.07 }
  ],
  unknown: [{ hertz: 196, from: 0, seconds: 0.35 }],
  // a bell of three: heard over thirty children, and no alarm
  'time-up': [
    { hertz: 659, from: 0, seconds: 0.5 },
    { hertz: 880, from: 0.35, seconds: 0.5 },
    { hertz: 1319, from: 0.7, seconds: 1.1 }
  ],
  ready: []
}

// Opening the loudspeaker takes longer than showing a tap: the first tone lets the tap be seen first.
const AFTER_TAP_MS = 300

export function openSound(): (tone: Tone) => void {
  let context: AudioContext | null = null
  const play = (tone: Tone) => {
    // Made at the first tone: browsers let a page sound only after a tap.
    context ??= new AudioContext()
    if (context.state !== 'running') void context.resume()
    for (const note of NOTES[tone]) playNote(context, note)
  }
  return (tone) => {
    // `ready` has to be heard of within its tap
    if (context || tone === 'ready') play(tone)
    else setTimeout(play, AFTER_TAP_MS, tone)
  }
}

function playNote(context: AudioContext, note: Note): void {
  const start = context.currentTime + note.from
  const voice = context.createOscillator()
  const volume = context.createGain()
  voice.frequency.value = note.hertz
  // A ramp instead of a step, which would crack.
  volume.gain.setValueAtTime(0.25, start)
  volume.gain.exponentialRampToValueAtTime(0.001, start + note.seconds)
  voice.connect(volume).connect(context.destination)
  voice.start(start)
  voice.stop(start + note.seconds)
}
