import { APP, RELAY, buildStale } from './stale.ts'

buildStale([APP, RELAY])
