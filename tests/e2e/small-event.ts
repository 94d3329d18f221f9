// The smallest caravan there is: one session and three children of two families.
import type { Page } from '@playwright/test'
import { inDays } from './days.ts'
import { confirm, readPasted } from './imports.ts'
import { createEvent, createWorkspace, openPart } from './office.ts'

export const SESSION = 'ロボットの日'

const ROSTER = [
  ['氏名', 'ふりがな', '学年', '保護者氏名', '電話番号', 'アレルギー'],
  ['森 紬', 'もり つむぎ', '小2', '森 恵', '090-9427-5808', 'そば'],
  ['森 蓮', 'もり れん', '小4', '森 恵', '090-9427-5808', ''],
  ['田中 葵', 'たなか あおい', '小6', '田中 誠', '080-1352-7818', '']
]

/** Ends on the event's page. */
export async function prepareSmallEvent(page: Page): Promise<void> {
  await createWorkspace(page, 'こどもテックキャラバン')
  await addSmallEvent(page)
}

/** Ends on the event's page. */
export async function addSmallEvent(page: Page): Promise<void> {
  await createEvent(page, {
    title: '柚子原町キャラバン',
    day: inDays(30),
    venue: '柚子原公民館',
    session: SESSION
  })
  await openPart(page, '名簿')
  await readPasted(page, ROSTER.map((row) => row.join('\t')).join('\n'))
  await confirm(page, '3人を入れる')
}
