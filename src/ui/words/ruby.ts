import { Fragment, h, options, type ComponentChildren, type VNode } from 'preact'

// Furigana travel inside plain strings, between Unicode's interlinear annotation marks, so that a word stays one
// string everywhere (labels, titles, joins) and no screen can forget its furigana.
const OPEN = '\uFFF9'
const READ = '\uFFFA'
const SHUT = '\uFFFB'

/** `ruby('漢字', 'かんじ')`: the word with its reading above it. */
export function ruby(text: string, reading: string): string {
  return OPEN + text + READ + reading + SHUT
}

/** In the place of a reading: the word does not hold any more. What is read aloud needs a word beside it. */
const STRUCK = '\u0336'

/** Struck through, with its furigana; piece by piece, so that lines break where they did. */
export function struck(text: string): string {
  return text
    .split(/(\uFFF9[^\uFFFB]*\uFFFB| )/u)
    .map((part) => {
      if (part === '' || part === ' ') return part
      return part.startsWith(OPEN) ? part.replace(READ, READ + STRUCK) : ruby(part, STRUCK)
    })
    .join('')
}

export function withoutRuby(text: string): string {
  return text.replace(/\uFFF9([^\uFFFA]*)\uFFFA[^\uFFFB]*\uFFFB/gu, '$1')
}

/** Phrases up to this length fit the narrowest column whole; browsers break between a word and its furigana's neighbour. */
const WHOLE_UP_TO = 7

/** One element around all, so that a flex row does not pull the word apart. */
function annotate(text: string): VNode {
  const phrases = text.split(/( )/u).map((phrase) => {
    const isWhole = phrase.includes(OPEN) && withoutRuby(phrase).length <= WHOLE_UP_TO
    return isWhole ? h('whole-word', null, rubies(phrase)) : rubies(phrase)
  })
  return h('with-ruby', null, phrases)
}

function rubies(text: string): readonly ComponentChildren[] {
  return text.split(OPEN).flatMap((part, at): ComponentChildren[] => {
    const [word, rest] = part.split(READ)
    if (at === 0 || rest === undefined) return [part]
    const [reading, after] = rest.split(SHUT)
    return [annotated(word, reading ?? ''), after ?? '']
  })
}

function annotated(word: string | undefined, reading: string): VNode {
  if (reading === STRUCK) return h('s', null, word)
  if (reading.startsWith(STRUCK)) return h('s', null, annotated(word, reading.slice(1)))
  return h('ruby', null, word, h('rt', null, reading))
}

function annotateAll(children: unknown): unknown {
  if (typeof children === 'string') return children.includes(OPEN) ? annotate(children) : children
  return Array.isArray(children) ? children.map(annotateAll) : children
}

function stripAll(children: unknown): unknown {
  if (typeof children === 'string') return withoutRuby(children)
  return Array.isArray(children) ? children.map(stripAll) : children
}

function dress(vnode: VNode): void {
  // a fragment has children and nothing else to dress
  if (typeof vnode.type !== 'string' && vnode.type !== Fragment) return
  // an option shows its text only: elements inside would be read as one word with the reading
  const plain = vnode.type === 'option'
  const props = vnode.props as Record<string, unknown>
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') props['children'] = plain ? stripAll(value) : annotateAll(value)
    else if (typeof value === 'string' && value.includes(OPEN)) props[name] = withoutRuby(value)
  }
}

let dressed = false

/** Every text and attribute of every element passes here; a second call adds nothing. */
export function dressRuby(): void {
  if (dressed) return
  dressed = true
  const before = { ...options }
  options.vnode = (vnode) => {
    dress(vnode)
    before.vnode?.(vnode)
  }
}
