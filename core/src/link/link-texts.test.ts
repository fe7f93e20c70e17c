import { expect, test } from 'vitest'
import { readForTest } from '../reading.test-kit.ts'
import { linkTexts } from './link-texts.ts'

const head = (serial: number) => `قرار رقم 12/${serial}-م

بشأن

الأرصاد ${serial}

إن مجلس وزراء البحار الداخلية، المنعقد في دورته الثانية عشرة؛

إذ يستذكر أهمية الأرصاد:

1. يرحب بافتتاح المرصد.

`

test('a resolution without a follow-up clause among others is found', () => {
  const closing =
    '2. يطلب من الأمين العام متابعة تنفيذ هذا القرار ورفع تقرير بشأنه إلى الدورة الثالثة عشرة.\n\n'
  const cover = 'منظمة البحار الداخلية\n\n'
  const text =
    cover +
    [1, 2, 3]
      .map((serial) => head(serial) + (serial === 2 ? '2. يدعو الجزر إلى دعمه.\n\n' : closing))
      .join('')
  const { findings } = linkTexts([readForTest(text)])
  expect(findings.map(({ code, places }) => [code, places[0]?.work])).toEqual([['follow-up-missing', 2]])
})
