// Where each call is found. What it asks and answers stands in the file of its name: session, pull, push, heads, control-calls, access-calls, bell.

export const PATHS = {
  hello: '/v1/hello',
  session: '/v1/session',
  pull: '/v1/pull',
  push: '/v1/push',
  heads: '/v1/heads',
  range: '/v1/range',
  control: '/v1/ctl',
  join: '/v1/join',
  find: '/v1/find',
  quarantine: '/v1/quarantine',
  seen: '/v1/seen',
  bell: '/v1/bell'
} as const
export const CONTENT_TYPE = 'application/cbor'
