import { describe, expect, test } from 'vitest'
import { readForTest } from '../../../reading.test-kit.ts'

const english = `Resolution No. 7/50-POL

on

Lamps of the Outer Piers

The Council of Foreign Ministers of the Organisation of Islamic Cooperation, meeting in its fiftieth session in Mersal,

Recalling what the Security Council said of lamps:

Recalling what the Human Rights Council said of piers:

Noting the report of the General Assembly of the United Nations:

1. Calls upon the Security Council of the United Nations to see the lamps.

2. Thanks the Human Rights Council and the General Assembly.
`
const arabic = `قرار رقم 50/7-س

بشأن

منارات الأرصفة

إن مجلس وزراء الخارجية لمنظمة التعاون الإسلامي، المنعقد في دورته الخمسين في مرسال؛

إذ يستذكر ما قاله مجلس الأمن عن المنارات؛

وإذ يستذكر ما قاله مجلس حقوق الإنسان عن الأرصفة؛

وإذ يأخذ علما بتقرير الجمعية العامة للأمم المتحدة؛

1. يدعو مجلس الأمن التابع للأمم المتحدة إلى معاينة المنارات.

2. يشكر مجلس حقوق الإنسان والجمعية العامة.
`

describe('a resolution is of the organisation whose organ opens it, whoever is mentioned more', () => {
  test.each([
    ['English', english, 'Lamps of the Outer Piers'],
    ['Arabic', arabic, 'منارات الأرصفة'],
  ])('%s', (_, text, title) => {
    const { organisation, works } = readForTest(text)
    expect({ organisation, works: works.length }).toEqual({ organisation: 'oic', works: 1 })
    expect(works[0]).toMatchObject({ number: '7/50-POL', session: 'CFM-50', organ: 'cfm', title })
  })
})
