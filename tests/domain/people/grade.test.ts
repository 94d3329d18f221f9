import { expect, test } from 'vitest'
import {
  byGrade,
  gradeOfAge,
  gradeOnDay,
  GRADES,
  parseGrade
} from '../../../src/domain/people/grade.ts'

test('[G1] grades as people write them', () => {
  const written = {
    小1: 'e1',
    小学１年生: 'e1',
    小学校三年: 'e3',
    小六: 'e6',
    中2: 'j2',
    中学校3年: 'j3',
    高校1年: 'h1',
    高3: 'h3',
    年少: 'nensho',
    年中: 'nenchu',
    年長さん: 'nencho',
    保育園: 'pre',
    未就園: 'pre',
    '2歳児': 'pre',
    '5歳児': 'nencho',
    大人: 'adult',
    一般: 'adult',
    その他: 'other',
    義務教育学校7年: 'j1',
    義務教育学校2年: 'e2',
    '8年': 'j2',
    J3: 'j3'
  }
  for (const [text, grade] of Object.entries(written))
    expect([text, parseGrade(text)]).toEqual([text, { grade, sure: true }])
  for (const text of ['', 'ねこ', '小7', '中4', '0年', '小林'])
    expect([text, parseGrade(text)]).toEqual([text, null])
})

test('[G2] who is born on April 1 belongs to the older cohort', () => {
  const day = '2026-11-23'
  const born = {
    '2019-04-01': 'e2',
    '2019-04-02': 'e1',
    '2020-04-01': 'e1',
    '2020-04-02': 'nencho',
    '2011-05-01': 'j3',
    '2023-04-01': 'nensho',
    '2023-04-02': 'pre',
    '2008-04-02': 'h3',
    '2008-04-01': 'adult'
  }
  for (const [birth, grade] of Object.entries(born))
    expect([birth, gradeOnDay(birth, day)]).toEqual([birth, grade])
  expect(gradeOnDay('2019-04-02', '2027-03-31')).toBe('e1')
  expect(gradeOnDay('2019-04-02', '2027-04-01')).toBe('e2')
})

test('[G3] a bare year or an age is a guess', () => {
  expect(parseGrade('3年')).toEqual({ grade: 'e3', sure: false })
  expect(parseGrade('７歳')).toEqual({ grade: 'e2', sure: false })
  expect(parseGrade('35才')).toEqual({ grade: 'adult', sure: true })
  expect(gradeOfAge(6)).toEqual({ grade: 'e1', sure: false })
  expect(gradeOfAge(2)).toEqual({ grade: 'pre', sure: true })
})

test('[G5] a class, a coming year, two grades and a school without a year are asked', () => {
  const written = {
    '3年2組': 'e3',
    '3-2': 'e3',
    '3の2': 'e3',
    '3月2日': 'e3',
    新1年生: 'e1',
    新小1: 'e1',
    '小3・小1': 'e1',
    '小3(保護者)': 'e3',
    'Grade 3': 'e3',
    小学生: 'other',
    中学校: 'other'
  }
  for (const [text, grade] of Object.entries(written))
    expect([text, parseGrade(text)]).toEqual([text, { grade, sure: false }])
})

test('[G1] schools by name, and schools for special needs', () => {
  const written = {
    柚子原小3年: 'e3',
    '東小学校 3年生': 'e3',
    東小学校3年2組: 'e3',
    小学校第3学年: 'e3',
    '小3(東小)': 'e3',
    '3年(東小学校)': 'e3',
    小学部3年: 'e3',
    中学部2年: 'j2',
    高等部1年: 'h1',
    小学２年生: 'e2',
    西中2年: 'j2',
    中等教育学校3年: 'j3',
    高専1年: 'h1',
    専門学校: 'adult'
  }
  for (const [text, grade] of Object.entries(written))
    expect([text, parseGrade(text)]).toEqual([text, { grade, sure: true }])
})

test('[G4] grades in the order of age', () => {
  expect((['adult', 'j1', 'nencho', 'e6', 'pre'] as const).toSorted(byGrade)).toEqual([
    'pre',
    'nencho',
    'e6',
    'j1',
    'adult'
  ])
  expect(new Set(GRADES).size).toBe(18)
})

test('[G5] a school of both kinds and a grade that is yet to come are asked about', () => {
  for (const text of ['小中学校3年', '柚子原小中学校2年', '中高一貫校2年', '4月から小1'])
    expect([text, parseGrade(text)?.sure]).toEqual([text, false])
  expect(parseGrade('小中一貫校8年')).toEqual({ grade: 'j2', sure: true })
  expect(parseGrade('3年A組')).toEqual({ grade: 'e3', sure: false })
  expect(parseGrade('1歳8か月')).toEqual({ grade: 'pre', sure: true })
})
