import { describe, expect, test } from 'vitest'
import { isThree } from './three-or-third.ts'

/** Whether the word in brackets is «three»; a mark of its own stands between two words that do not touch. */
function isThreeIn(text: string): boolean {
  const words = text.split(' ').map((word) => (word === '-' ? '' : word))
  const place = words.findIndex((word) => word.startsWith('['))
  words[place] = (words[place] as string).slice(1, -1)
  return isThree(words, place)
}

describe('three, where it has the letters of third', () => {
  test.each([
    'إلى الأبعاد [الثالثة] للمشروع',
    'المشروع بأبعاده [الثالثة]',
    'على المراكز الإقليمية [الثالثة] للتدريب',
    'خلال السنوات [الثالث] الماضية',
    'في ركائزها [الثالث]',
    'معالجة الأهداف [الثالثة]',
    'لمدة [ثالثة] أيام',
    'كل [ثالث] سنوات',
    'من [ثالث] إلى خمس سنوات',
    'تحقيق أهداف الاتفاقيات الدولية [الثالث]',
    'مما تقضي به الاتفاقيات [الثالث]',
    'الخطوات [الثالث] عشرة',
    'الأعضاء [الثالثة] عشر',
  ])('%s', (text) => {
    expect(isThreeIn(text)).toBe(true)
  })
})

describe('third, or nobody can tell', () => {
  test.each([
    'في الدورة [الثالثة] للمجلس',
    'في دورتها [الثالثة]',
    'دورة الألعاب [الثالثة]',
    'مؤتمر الدراسات [الثالث]',
    'الدورات [الثالثة] والرابعة',
    'الأطراف [الثالثة]',
    'السنوات - [الثالث]',
    'إلى طرف [ثالث] محايد',
    'قراءة [ثالثة] أخيرة',
    'الاجتماع [الثالث] عشر',
    'الدورة [الثالثة] عشرة',
  ])('%s', (text) => {
    expect(isThreeIn(text)).toBe(false)
  })

  test('of words without the number nothing is said', () => {
    expect(isThreeIn('كل [رابع] سنوات')).toBe(false)
    expect(isThree([], 0)).toBe(false)
  })
})
