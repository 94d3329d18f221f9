#!/usr/bin/env bash
# Two tablets write the same grade for one child. Guess: getConflicts of Automerge tells of values that differ, so of equal ones nothing.
# Seen with @automerge/automerge 3.5.0: two equal values are a conflict like any other.
# What follows: a list of questions made of getConflicts asks people about what everybody agrees on; values are compared first.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts @automerge/automerge@3.5.0
cat > run.mjs <<'JS'
import * as A from '@automerge/automerge'
function conflicts(first, second) {
  const before = A.from({ child: { grade: '小2' } })
  const other = A.change(A.clone(before), (doc) => { doc.child.grade = second })
  const merged = A.merge(A.change(before, (doc) => { doc.child.grade = first }), other)
  return Object.values(A.getConflicts(merged.child, 'grade') ?? {}).toSorted().join('・')
}
const seen = [`differ: ${conflicts('小3', '小4')}`, `equal: ${conflicts('小3', '小3')}`]
console.log(seen.join('\n'))
if (seen.join() !== 'differ: 小3・小4,equal: 小3・小3') { console.error('changed'); process.exit(1) }
JS
node run.mjs
