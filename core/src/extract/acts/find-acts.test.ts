import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import type { LanguagePack } from '../../languages/pack.ts'
import type { DocumentKind } from '../../model/kinds.ts'
import { passageFor } from '../passage.test-kit.ts'
import { findActs } from './find-acts.ts'

const acts = (text: string, language: LanguagePack, kind: DocumentKind = 'resolution') =>
  findActs(passageFor(text, language, { kind })).map(({ verb, class: kindOfAct }) => [verb, kindOfAct])

describe('acts in Arabic', () => {
  test('the first verb and later ones', () => {
    expect(acts('يرحب بافتتاح المرصد، ويدعو الدول الأعضاء إلى زيارته، كما يحثها على دعمه.', arabic)).toEqual([
      ['يرحب', 'welcome'],
      ['ويدعو', 'call'],
      ['يحثها', 'urge'],
    ])
  })

  test('not the verbs of somebody else', () => {
    expect(acts('يؤيد المرصد الذي يدعم الجزر ويشجع سكانها', arabic)).toEqual([['يؤيد', 'support']])
  })

  test('a verb by its noun', () => {
    expect(acts('يجدد دعوته الأرصاد إلى النشر', arabic)).toEqual([['يجدد', 'call']])
    expect(acts('تكرر الإعراب عن قلقها', arabic)).toEqual([['تكرر', 'express']])
  })

  test('in the past, where the kind of document speaks so', () => {
    expect(acts('أكد الاجتماع أهمية الأرصاد، ودعا الدول إلى النشر', arabic, 'chair-summary')).toEqual([
      ['أكد', 'affirm'],
      ['ودعا', 'call'],
    ])
  })

  test('of us', () => {
    expect(acts('إننا نقر بذلك وندعو الجزر التي ندعمها', arabic, 'declaration')).toEqual([
      ['نقر', 'note'],
      ['وندعو', 'call'],
    ])
  })
})

test('acts in English', () => {
  expect(
    acts('Also strongly urges the islands to meet, and requests the Office to report.', english),
  ).toEqual([
    ['Also strongly urges', 'urge'],
    ['requests', 'request'],
  ])
})

test('acts in French', () => {
  expect(acts('Prie instamment les îles de se réunir, et demande à l’Office de publier.', french)).toEqual([
    ['Prie instamment', 'urge'],
    ['demande', 'request'],
  ])
})
