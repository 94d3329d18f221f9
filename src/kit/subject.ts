// What one subject gives to the kit: views that screens follow, commands that people give, and how children's names in both are
// covered (目かくし). The kit is the sum of its subjects (subjects.ts) and of nothing else.
import type { TableName } from '../store/live.ts'
import type { WorkspaceContext } from './context.ts'

/** What stands for a child while names are covered: its number, or a dash where it wears none. */
export type Called = (badge: number) => string

/** The same value without children's names. */
export type Cover<Value> = (value: Value, called: Called) => Value

interface Told<Value> {
  /** `none`: no child is named in it. */
  readonly names: 'none' | Cover<Value>
  /** Read otherwise than through the kept rows: any change in them counts. */
  readonly tables?: readonly TableName[]
  /** Told as long as this device is in no workspace. */
  readonly before?: { readonly value: Value }
}

/** Read once for all who follow it, and again whenever rows it has read have changed. */
export interface View<Value> extends Told<Value> {
  readonly kind: 'view'
  readonly read: (context: WorkspaceContext) => Promise<Value>
}

/** The same, of what is asked for: an event, a session, a child. */
export interface ViewOf<Asked extends readonly string[], Value> extends Told<Value> {
  readonly kind: 'view-of'
  readonly read: (context: WorkspaceContext, ...asked: Asked) => Promise<Value>
}

export function view<Value>(made: Omit<View<Value>, 'kind'>): View<Value> {
  return { kind: 'view', ...made }
}

export function viewOf<Asked extends readonly string[], Value>(
  made: Omit<ViewOf<Asked, Value>, 'kind'>
): ViewOf<Asked, Value> {
  return { kind: 'view-of', ...made }
}

/** Commands of a subject by name, each answering with a Result: a refusal is a value the words layer can say. */
export interface Commands<Context, Made> {
  readonly make: (context: Context) => Made | Promise<Made>
  readonly names: Readonly<Record<keyof Made, true>>
}

/** `names`: a command is there before its code is, and before there is a workspace. The compiler asks for each of them. */
export function commands<Context, Made extends object>(
  make: (context: Context) => Made | Promise<Made>,
  names: Readonly<Record<keyof Made, true>>
): Commands<Context, Made> {
  return { make, names }
}
