// The sum of the subjects: their views and commands under their own names. There is no other list of either.
import { assert } from '../lib/assert.ts'
import type { Watch } from '../lib/emitter.ts'
import { no } from '../lib/result.ts'
import type { WorkspaceContext } from './context.ts'
import type { DeviceContext } from './device-context.ts'
import type { Called, Commands, View, ViewOf } from './subject.ts'
import { SUBJECTS } from './subjects.ts'

type Subject = (typeof SUBJECTS)[number]
type Part<Of, Name extends string> = Of extends { readonly [Key in Name]: infer Value }
  ? Value
  : never
type Every<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All
) => void
  ? All
  : never
type ViewsByName = Every<Part<Subject, 'views'>>
type MadeBy<Of> = Of extends Commands<never, infer Made> ? Made : never

/** What screens follow: a view that is asked for nothing is a watch, the others give one for what they are asked. */
export type KitViews = {
  readonly [Name in keyof ViewsByName]: ViewsByName[Name] extends ViewOf<infer Asked, infer Value>
    ? (...asked: Asked) => Watch<Value>
    : ViewsByName[Name] extends View<infer Value>
      ? Watch<Value>
      : never
}

/** What people may do. */
export type KitCommands = Every<MadeBy<Part<Subject, 'commands'> | Part<Subject, 'entrance'>>>

/** How names in the answers of commands are covered. */
export type Answers = Readonly<
  Record<string, ((answer: never, called: Called) => unknown) | 'refused'>
>

/** What all subjects have in common; of what each gives only the types above know. */
interface AnySubject {
  readonly views?: Readonly<Record<string, { readonly kind: 'view' | 'view-of' }>>
  readonly commands?: Commands<WorkspaceContext, object>
  readonly entrance?: Commands<DeviceContext, object>
  readonly answers?: Answers
}

export interface AnyView {
  readonly name: string
  readonly isOf: boolean
  readonly view: ViewOf<readonly string[], unknown>
}

export const ALL_SUBJECTS: readonly AnySubject[] = SUBJECTS

/** Which view is which type is known by KitViews; here all are alike. */
const VIEWS: readonly AnyView[] = ALL_SUBJECTS.flatMap((subject) =>
  Object.entries(subject.views ?? {}).map(([name, view]) => ({
    name,
    isOf: view.kind === 'view-of',
    view: view as unknown as AnyView['view']
  }))
)

assert(
  new Set(VIEWS.map(({ name }) => name)).size === VIEWS.length,
  'a view belongs to one subject'
)

/** One value a view. */
export function eachView(make: (view: AnyView) => unknown): KitViews {
  return Object.fromEntries(VIEWS.map((view) => [view.name, make(view)])) as unknown as KitViews
}

export type NamedCommand = (...given: unknown[]) => unknown

/** Each command looks up its code when it is called, so that a kit handed out before joining works after it. */
export function combineCommands(
  device: DeviceContext | null,
  current: () => WorkspaceContext | null
): KitCommands {
  const all = ALL_SUBJECTS.flatMap(({ commands, entrance }) => {
    const inside = commands ? calls(commands, current) : []
    const before = entrance ? calls(entrance, () => device) : []
    return inside.concat(before)
  })
  const byName = Object.fromEntries(all)
  assert(Object.keys(byName).length === all.length, 'a command belongs to one subject')
  return byName as unknown as KitCommands
}

function calls<Context extends object>(
  { names, make }: Commands<Context, object>,
  current: () => Context | null
): readonly (readonly [string, NamedCommand])[] {
  let made: { readonly context: Context; readonly commands: object | Promise<object> } | null = null
  const lookUp = (context: Context) => {
    if (made?.context === context) return made.commands
    const fresh = make(context)
    made = { context, commands: fresh }
    // code that was not reached is asked for again
    if (fresh instanceof Promise) fresh.catch(() => (made = null))
    return fresh
  }
  const callOf =
    (name: string): NamedCommand =>
    (...given) => {
      const context = current()
      if (!context) return Promise.resolve(no({ kind: 'not-allowed' } as const))
      const found = lookUp(context)
      const call = (commands: object) =>
        (commands as Record<string, NamedCommand>)[name]?.(...given)
      return found instanceof Promise ? found.then(call) : call(found)
    }
  return Object.keys(names).map((name) => [name, callOf(name)])
}
