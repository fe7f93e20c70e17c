import { expectLinear } from '@qarar/core/linear-time.test-kit.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from './split-sentences.ts'

describe('parts sentences', () => {
  test.each([
    ['The piers were painted. The lamps were lit.', ['The piers were painted.', 'The lamps were lit.']],
    ['Were they lit? Yes! They were…', ['Were they lit?', 'Yes!', 'They were…']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['He said: “All is lit.” They left.', ['He said: “All is lit.”', 'They left.']],
    ['An unclosed “quote. Another one.', ['An unclosed “quote.', 'Another one.']],
  ])('%s', (text, sentences) => expect(splitSentences(text, 'en')).toEqual(sentences))

  test.each([
    [
      'أوفدت الأمانة العامة بعثة إلى الميناء. وعادت البعثة في مارس.',
      ['أوفدت الأمانة العامة بعثة إلى الميناء.', 'وعادت البعثة في مارس.'],
    ],
    ['هل أُنجز العمل؟ نعم؛ وقد سُلّم.', ['هل أُنجز العمل؟', 'نعم؛', 'وقد سُلّم.']],
    ['اعتُمد القرار رقم 7/1-م. ونُشر.', ['اعتُمد القرار رقم 7/1-م.', 'ونُشر.']],
    ['عُقد في 3 مايو 2024 م. ثم رُفع.', ['عُقد في 3 مايو 2024 م.', 'ثم رُفع.']],
  ])('%s', (text, sentences) => expect(splitSentences(text, 'ar')).toEqual(sentences))
})

describe('leaves whole', () => {
  test.each([
    ['Mr. Haddad and Dr. Okoye met at No. 7, cf. para. 3.5 of OIS/7/NAV.1.', 'en'],
    ['1. The lamps were lit.', 'en'],
    ['It costs 3.5 million, i.e. half.', 'en'],
    ['The note (“Lamps. Piers. Nets.”) went out.', 'en'],
    ['M. Haddad a rencontré S.E. Mme Okoye, cf. art. 5 du règlement.', 'fr'],
    ['التقى د. حداد بالوفد بشأن القرار 7/1-م والوثيقة «المنائر. الأرصفة.» في جنيف.', 'ar'],
  ] as const)('%s', (text, language) => expect(splitSentences(text, language)).toEqual([text]))
})

test('loses nothing', () => {
  const pieces = fc.array(
    fc.constantFrom('Mr', '.', ' ', '«', '»', '"', '؟', 'a', 'B', '7', '\n', '؛', '(', ')', 'م'),
  )
  fc.assert(
    fc.property(pieces, fc.constantFrom('ar', 'en', 'fr'), (parts, language) => {
      const text = parts.join('')
      const plain = text.replaceAll(/\s+/g, ' ').trim()
      expect(splitSentences(text, language).join(' ')).toBe(plain)
    }),
  )
})

test('reads marks that never close in linear time', () => {
  expectLinear(
    (size) => '«(. “'.repeat(size),
    (text) => splitSentences(text, 'ar'),
    100_000,
  )
})
