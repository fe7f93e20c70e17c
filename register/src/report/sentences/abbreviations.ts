import type { LanguageTag } from '@qarar/core'

/** Words behind which a full stop ends no sentence, without the stop, in small letters. */
export const abbreviations: Record<LanguageTag, ReadonlySet<string>> = {
  ar: new Set('ق.م ق.إ ق.أ أ.د'.split(' ')),
  en: new Set(
    'mr mrs ms dr prof gen col lt rev st no nos art arts para paras p pp vol vols ch sec ed eds cf e.g i.e viz h.e h.r.h u.n u.s doc add corr res'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'm mm dr pr gén col lt st no nos art par p pp vol chap sect éd al cf p.ex s.e s.e.m s.a.r doc add corr rés'.split(
      ' ',
    ),
  ),
}
