import type { LanguageTag } from '@qarar/core'
import type { Level } from '../contract/marks.ts'

/** A mark as documents print it. */
export const distributionWords: Record<LanguageTag, Record<Level, string>> = {
  ar: { public: 'توزيع: عام', limited: 'توزيع: محدود', secret: 'سري' },
  en: { public: 'Distr.: General', limited: 'Distr.: Limited', secret: 'Secret' },
  fr: { public: 'Distr. générale', limited: 'Distr. limitée', secret: 'Secret' },
}
