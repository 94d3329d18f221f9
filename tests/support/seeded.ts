// Before every test file: properties and whole clients draw from one seed, so that a run gives the same answer everywhere.
// CARAVAN_SEED=fresh npm run test:unit draws anew and prints the seed; CARAVAN_SEED=n draws that one again.
import { configureGlobal } from 'fast-check'
import { randomInt } from 'node:crypto'
import { seedDrawn } from './drawn.ts'

const SEED = 20_261_122

const wish = process.env.CARAVAN_SEED
const seed = wish === undefined ? SEED : wish === 'fresh' ? randomInt(2 ** 31) : Number(wish)
if (!Number.isInteger(seed)) throw new Error(`CARAVAN_SEED: "${wish}" is neither fresh nor a seed`)
if (wish === 'fresh') process.stderr.write(`CARAVAN_SEED=${seed}\n`)
configureGlobal({ seed })
seedDrawn(seed)
