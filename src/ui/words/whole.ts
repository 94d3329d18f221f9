import { h, options, type VNode } from 'preact'

/** Codes of things, numbers of telephones: TK-0010, 090-1234-5678. No style keeps a browser from breaking behind a hyphen. */
const CODE = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+/u
/** 11月22日(日), Sun 22 Nov */
const DAY =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:\([日月火水木金土]\))?|(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat) \d{1,2} [A-Z][a-z]{2}/u
/** The particle after it, too, does not begin a line. */
const WHOLE = new RegExp(`((?:${CODE.source}|${DAY.source})(?: ?[はがをにでのと]、?)?)`, 'u')
/** What is longer (an address, a check value) must be able to break. */
const LONGEST = 16

/** Their text is read as it stands, or is a picture's. */
const PLAIN = new Set([
  'option',
  'title',
  'desc',
  'textarea',
  'text',
  'tspan',
  'with-codes',
  'whole-word'
])

function isWhole(part: string): boolean {
  if (DAY.test(part)) return true
  const code = CODE.exec(part)?.[0] ?? ''
  return /\d/u.test(code) && code.length <= LONGEST
}

/** One element around all, so that a flex row does not pull the sentence apart. */
function keepWhole(text: string): VNode | string {
  const parts = text.split(WHOLE)
  if (!parts.some((part, at) => at % 2 === 1 && isWhole(part))) return text
  const shown = parts.map((part, at) =>
    at % 2 === 1 && isWhole(part) ? h('whole-word', null, part) : part
  )
  return h('with-codes', null, shown)
}

function keepAllWhole(children: unknown): unknown {
  if (typeof children === 'string') return /[-日 ]/u.test(children) ? keepWhole(children) : children
  return Array.isArray(children) ? children.map(keepAllWhole) : children
}

let kept = false

/** Every text of every element passes here; a second call adds nothing. */
export function keepCodesWhole(): void {
  if (kept) return
  kept = true
  const before = { ...options }
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string' && !PLAIN.has(vnode.type)) {
      const props = vnode.props as Record<string, unknown>
      if (props['children'] !== undefined) props['children'] = keepAllWhole(props['children'])
    }
    before.vnode?.(vnode)
  }
}
