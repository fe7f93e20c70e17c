import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import { expect, test } from 'vitest'
import { clauseParts } from './clause-parts.ts'

test.each([
  [
    'ar',
    'اتخاذ ما يلزم لإضاءة الأرصفة وتقديم توصيات إضافية حسب الاقتضاء ورفع تقرير بشأنها إلى الدورة السابعة',
    [
      'اتخاذ ما يلزم لإضاءة الأرصفة',
      'تقديم توصيات إضافية حسب الاقتضاء',
      'رفع تقرير بشأنها إلى الدورة السابعة',
    ],
  ],
  [
    'ar',
    'متابعة تطبيق هذا القرار ورفع تقرير عنه، مشفوع بتوصيات إضافية عند الاقتضاء، إلى الدورة السابعة',
    [
      'متابعة تطبيق هذا القرار',
      'رفع تقرير عنه، مشفوع بتوصيات إضافية عند الاقتضاء، إلى الدورة السابعة',
      'مشفوع بتوصيات إضافية عند الاقتضاء',
    ],
  ],
  [
    'en',
    'follow up the lamps and the piers and to submit a report thereon, including further recommendations, to the seventh session',
    [
      'follow up the lamps and the piers',
      'submit a report thereon, including further recommendations, to the seventh session',
      'including further recommendations',
    ],
  ],
  [
    'fr',
    'suivre la mise en œuvre des feux et des quais et d’en rendre compte, notamment par des tableaux, à la septième session',
    [
      'suivre la mise en œuvre des feux et des quais',
      'en rendre compte, notamment par des tableaux, à la septième session',
      'notamment par des tableaux',
    ],
  ],
  ['fr', 'faire rapport', ['faire rapport']],
] as const)('%s: %s', (language, action, parts) => expect(clauseParts(action, language)).toEqual(parts))

test.each([
  ['ar', 'مشفوع ب، وتقديم '],
  ['en', 'including '],
] as const)('reads a long clause in linear time (%s)', (language, words) => {
  expectLinear(
    (size) => words.repeat(size),
    (clause) => clauseParts(clause, language),
    20_000,
  )
})
