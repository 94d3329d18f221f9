import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const DESK: readonly Size[] = ['desk', 'tall', 'phone']
const TALL: readonly Size[] = ['tall']
const OFFICE = 'role=organizer&link=done'
const EVENT = 'eventAAA'
const FAMILY = encodeURIComponent('fam-勅使河原')
const KEPT = `forget/${EVENT}/family/${FAMILY}`

const check = (page: Page) => page.getByRole('checkbox').check()

async function secondStep(page: Page): Promise<void> {
  await check(page)
  await page.locator('.step .btn.big').click()
}

async function pressed(page: Page): Promise<void> {
  await secondStep(page)
  await page.locator('.step .btn.stop').click()
}

/** 開示, 消去, 消去の時期, 団体の設定 and the papers that are handed out. */
export const FORGET_SHOTS: readonly Shot[] = [
  { name: 'forget-asked', ask: OFFICE, way: `people/${EVENT}/child022`, sizes: DESK, whole: true },
  { name: 'forget-disclose', ask: OFFICE, way: `disclose/${EVENT}/${FAMILY}`, sizes: DESK },
  {
    name: 'forget-disclose-en',
    ask: `${OFFICE}&words=en`,
    way: `disclose/${EVENT}/${FAMILY}`,
    sizes: ['tall', 'phone']
  },
  {
    name: 'forget-disclose-easy',
    ask: `${OFFICE}&words=ja-easy`,
    way: `disclose/${EVENT}/${FAMILY}`,
    sizes: TALL
  },
  { name: 'forget-disclose-gone', ask: OFFICE, way: `disclose/${EVENT}/nobody`, sizes: TALL },
  { name: 'forget-family', ask: OFFICE, way: KEPT, sizes: DESK },
  { name: 'forget-family-en', ask: `${OFFICE}&words=en`, way: KEPT, sizes: TALL },
  { name: 'forget-family-easy', ask: `${OFFICE}&words=ja-easy`, way: KEPT, sizes: TALL },
  { name: 'forget-sure', ask: OFFICE, way: KEPT, sizes: ['tall', 'phone'], act: secondStep },
  {
    name: 'forget-no-signal',
    ask: 'role=organizer&link=offline',
    way: KEPT,
    sizes: TALL,
    act: pressed
  },
  {
    name: 'forget-apart-first',
    ask: 'role=organizer&link=moving',
    way: KEPT,
    sizes: TALL,
    act: pressed
  },
  { name: 'forget-record', ask: OFFICE, way: 'forget/record/last', sizes: DESK },
  { name: 'forget-record-en', ask: `${OFFICE}&words=en`, way: 'forget/record/last', sizes: TALL },
  {
    name: 'forget-record-easy',
    ask: `${OFFICE}&words=ja-easy&settings=none`,
    way: 'forget/record/last',
    sizes: TALL
  },
  { name: 'forget-record-all', ask: OFFICE, way: 'forget/record/erased.2', sizes: TALL },
  { name: 'forget-times', ask: `${OFFICE}&day=2026-12-01`, way: `forget/${EVENT}`, sizes: DESK },
  {
    name: 'forget-times-en',
    ask: `${OFFICE}&day=2026-12-25&words=en`,
    way: `forget/${EVENT}`,
    sizes: ['tall', 'phone']
  },
  {
    name: 'forget-times-easy',
    ask: `${OFFICE}&day=2026-12-01&words=ja-easy`,
    way: `forget/${EVENT}`,
    sizes: TALL
  },
  {
    name: 'forget-times-none',
    ask: `${OFFICE}&children=0`,
    way: `forget/${EVENT}`,
    sizes: TALL
  },
  {
    name: 'forget-times-change',
    ask: `${OFFICE}&day=2026-11-26`,
    way: `forget/${EVENT}`,
    sizes: ['desk', 'phone'],
    act: async (page) => {
      await page.getByRole('textbox').nth(0).fill('2')
      await page.getByRole('textbox').nth(1).fill('九十')
    }
  },
  { name: 'forget-early', ask: OFFICE, way: `forget/${EVENT}/kind/roster`, sizes: TALL },
  { name: 'forget-all', ask: `${OFFICE}&day=2026-12-01`, way: 'forget', sizes: DESK },
  { name: 'forget-due', ask: `${OFFICE}&day=2026-12-01`, way: 'summary', sizes: DESK },
  { name: 'forget-event', ask: OFFICE, way: `prepare/${EVENT}`, sizes: DESK, whole: true },
  { name: 'settings', ask: OFFICE, way: 'settings', sizes: DESK },
  { name: 'settings-easy', ask: `${OFFICE}&words=ja-easy`, way: 'settings', sizes: TALL },
  {
    name: 'settings-wrong',
    ask: `${OFFICE}&settings=none&words=en`,
    way: 'settings',
    sizes: ['tall', 'phone'],
    act: async (page) => {
      const [, phone, email, , days] = await page.getByRole('textbox').all()
      await phone?.fill('the office')
      await email?.fill('office.example')
      await days?.fill('a month')
      await page.locator('form .main-act').click()
    }
  },
  { name: 'print-doors', ask: OFFICE, way: 'print', sizes: DESK },
  { name: 'leaflet', ask: OFFICE, way: 'print/leaflet', sizes: DESK },
  { name: 'leaflet-none', ask: `${OFFICE}&settings=none`, way: 'print/leaflet', sizes: TALL }
]

export interface Print {
  readonly name: string
  readonly ask: string
  readonly way: string
}

/** Looked at as they come out of a printer. */
export const PRINTS: readonly Print[] = [
  ...(['ja', 'ja-easy', 'en'] as const).flatMap((words) =>
    (['full', 'none', 'long'] as const).flatMap((settings) =>
      (['leaflet', 'slip'] as const).map((paper) => ({
        name: `${paper}-${words}-${settings}`,
        ask: `${OFFICE}&words=${words}&settings=${settings}`,
        way: `print/${paper}`
      }))
    )
  ),
  ...(['ja', 'ja-easy', 'en'] as const).flatMap((words) => [
    {
      name: `disclosure-${words}`,
      ask: `${OFFICE}&words=${words}`,
      way: `print/disclosure/${EVENT}/${FAMILY}`
    },
    { name: `erasure-${words}`, ask: `${OFFICE}&words=${words}`, way: 'print/erasure/last' }
  ]),
  {
    name: 'disclosure-one',
    ask: `${OFFICE}&children=1`,
    way: `print/disclosure/${EVENT}/${encodeURIComponent('fam-阿部')}`
  },
  { name: 'erasure-none', ask: `${OFFICE}&settings=none`, way: 'print/erasure/last' },
  { name: 'erasure-kind', ask: OFFICE, way: 'print/erasure/erased.2' }
]
