/** One row of the bench: what was measured for the kit and for each of its bare limits. */
export interface Row {
  readonly row: string
  readonly about: string
  /** Measures by who was measured, then by what; the name of a measure ends with its unit. */
  readonly measures: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  /** Kit to limit, with the aim where there is one. */
  readonly ratios: readonly Ratio[]
  readonly notes: readonly string[]
}

export interface Ratio {
  readonly name: string
  readonly value: number | null
  readonly aim: number | null
}

export function ratio(
  name: string,
  kit: number | null | undefined,
  limit: number | null | undefined,
  aim: number | null = null
): Ratio {
  const isKnown = typeof kit === 'number' && typeof limit === 'number' && limit > 0
  return { name, value: isKnown ? kit / limit : null, aim }
}

/** The middle of several runs, number by number; other work on the machine spoils single ones. */
export function middleOf(runs: readonly Row[]): Row | undefined {
  const [first] = runs
  if (!first || runs.length === 1) return first
  const measures = Object.entries(first.measures).map(([who, values]) => [
    who,
    Object.fromEntries(
      Object.keys(values).map((what) => [
        what,
        middle(runs.map((run) => run.measures[who]?.[what]))
      ])
    )
  ])
  return {
    ...first,
    about: `${first.about}; the middle of ${runs.length} runs`,
    measures: Object.fromEntries(measures) as Row['measures'],
    ratios: first.ratios.map(({ name, aim }, at) => ({
      name,
      aim,
      value: middle(runs.map((run) => run.ratios[at]?.value))
    }))
  }
}

function middle(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => typeof value === 'number')
  return known.toSorted((one, other) => one - other)[Math.floor(known.length / 2)] ?? null
}

export function sayRow({ row, about, measures, ratios, notes }: Row): string {
  const who = Object.keys(measures)
  const what = [...new Set(who.flatMap((name) => Object.keys(measures[name] ?? {})))]
  const table = [
    ['', ...who],
    ...what.map((name) => [name].concat(who.map((one) => sayNumber(measures[one]?.[name]))))
  ]
  const widths = table[0]?.map((_, at) => Math.max(...table.map((line) => (line[at] ?? '').length)))
  return [
    `\n${row}: ${about}`,
    ...table.map(
      (line) => `  ${line.map((cell, at) => cell.padEnd(widths?.[at] ?? 0)).join('  ')}`
    ),
    ...ratios.map(sayRatio),
    ...notes.map((note) => `  (${note})`),
    ''
  ].join('\n')
}

function sayRatio({ name, value, aim }: Ratio): string {
  const aimed = aim === null ? '' : `, aim ${aim}${isMissed({ value, aim }) ? ' MISSED' : ''}`
  return `  ${name}: ${sayNumber(value)}${aimed}`
}

function isMissed({ value, aim }: Pick<Ratio, 'value' | 'aim'>): boolean {
  return value !== null && aim !== null && value > aim
}

function sayNumber(value: number | null | undefined): string {
  if (value === undefined) return ''
  if (value === null) return '—'
  return value >= 100 ? value.toFixed(0) : value.toFixed(2)
}
