import { describe, expect, test } from 'vitest'
import { arabic } from '../../languages/ar/index.ts'
import { english } from '../../languages/en/index.ts'
import { french } from '../../languages/fr/index.ts'
import { expectLinear } from '../../linear-time.test-kit.ts'
import { statesInTitle } from './states-in-title.ts'

describe('the States of a title', () => {
  test.each([
    ['موانئ موريتانيا وعُمان', arabic, ['state:MRT', 'state:OMN']],
    ['صيد الأسماك في السواحل الموريتانية', arabic, ['state:MRT']],
    ['دعم الصيادين الموريتانيين', arabic, ['state:MRT']],
    ['فريق الاتصال المعني بموريتانيا', arabic, ['state:MRT']],
    ['Repair of the Mauritanian lighthouses and of those of Mauritania', english, ['state:MRT']],
    ['Les phares mauritaniens', french, ['state:MRT']],
  ])('%s', (title, language, states) => {
    expect(statesInTitle(title, language)).toEqual(states)
  })

  test.each([
    ['النظام المالي للصندوق', arabic],
    ['الملاحة في المحيط الهندي', arabic],
    ['Navigation in the Indian Ocean', english],
    ['The polish of lamps', english],
    ['La navigation dans l’océan Indien', french],
    ['', french],
  ])('none: %s', (title, language) => {
    expect(statesInTitle(title, language)).toEqual([])
  })

  test('takes time in proportion to the words', () => {
    const long = (size: number) => 'والموريتانيين '.repeat(size)
    expectLinear(long, (title) => statesInTitle(title, arabic), 100_000)
  })
})
