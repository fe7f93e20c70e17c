import { describe, expect, it } from 'vitest'
import { arabicStems } from './stems.ts'

const meet = (one: string, other: string) =>
  arabicStems(one).some((term) => arabicStems(other).includes(term))

describe('forms of one word', () => {
  it.each([
    ['وزير', 'والوزراء'],
    ['مجلس', 'للمجالس'],
    ['تقرير', 'بالتقارير'],
    ['قانون', 'القوانين'],
    ['حكومة', 'وحكومتها'],
    ['عضو', 'أعضائها'],
    ['لاجئ', 'للاجئين'],
    ['لجنة', 'للجنة'],
    ['خطة', 'الخطط'],
    ['عملة', 'العملات'],
    ['تنمية', 'التنموية'],
    ['غذاء', 'الغذائية'],
    ['لبنان', 'اللبنانية'],
    ['السودان', 'بالسودان'],
    ['فرنسا', 'الفرنسي'],
    ['قراراً', 'قرار'],
    ['الأونروا', 'UNRWA'.toLowerCase()],
  ])('%s and %s', (one, other) => {
    expect(meet(one, other)).toBe(true)
  })
})

describe('different words', () => {
  it.each([
    ['خطة', 'خط'],
    ['عملة', 'عمل'],
    ['مدرسة', 'مدرس'],
    ['كلب', 'لب'],
    ['دولار', 'دول'],
    ['تأمين', 'تأم'],
    ['التزام', 'تزام'],
    ['شعبان', 'شعب'],
    ['إسلام', 'سلام'],
    ['بيان', 'بي'],
  ])('%s and %s', (one, other) => {
    expect(meet(one, other)).toBe(false)
  })
})

it('reads an unknown name after a small word in two ways', () => {
  expect(arabicStems('بزنكلوفر')).toEqual(['بزنكلوفر', 'زنكلوفر'])
})
