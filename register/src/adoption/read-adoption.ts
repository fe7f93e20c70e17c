import type { LanguageTag, Paragraph } from '@qarar/core'
import type { AdoptionProposal } from '../contract/adoption.ts'

type Asked = Pick<Paragraph, 'eId' | 'part' | 'text' | 'acts'>

interface Phrase {
  words: RegExp
  method: AdoptionProposal['method']
}

/** A number in figures, or none. */
const count = String.raw`(\d{1,3}|none|no|zero|aucune?|z[ée]ro|لا شيء|لا أحد|صفر)`

/** Vowel marks are left to the text: Arabic patterns allow one after each letter where texts print it. */
const phrases: Readonly<Record<LanguageTag, readonly Phrase[]>> = {
  en: [
    {
      method: 'vote',
      words: RegExp(
        String.raw`\badopted\b[^.;]{0,40}\bby (?:a (?:recorded |roll-call )?vote of )?${count}(?: votes?)?(?: in favou?r)? to ${count}(?:,? with ${count} abstentions?)?`,
        'iu',
      ),
    },
    { method: 'vote', words: /\badopted\b[^.;]{0,40}\bby (?:a )?(?:recorded|roll-call|majority) vote\b/iu },
    { method: 'without-vote', words: /\badopted\b[^.;]{0,40}\bwithout (?:a )?vote\b/iu },
    { method: 'consensus', words: /\badopted\b[^.;]{0,40}\bby consensus\b/iu },
  ],
  fr: [
    {
      method: 'vote',
      words: RegExp(
        String.raw`\badoptée?s?[^.;]{0,40}\bpar ${count} voix contre ${count}(?:,? (?:avec|et) ${count} abstentions?)?`,
        'iu',
      ),
    },
    { method: 'vote', words: /\badoptée?s?[^.;]{0,40}\bpar (?:un )?vote (?:enregistré|par appel nominal)/iu },
    { method: 'without-vote', words: /\badoptée?s?[^.;]{0,40}\bsans (?:vote|être mise? aux voix)/iu },
    { method: 'consensus', words: /\badoptée?s?[^.;]{0,40}\bpar consensus\b/iu },
  ],
  ar: [
    {
      method: 'vote',
      words: RegExp(
        `(?:اعتمد|اعتُمد|عتماد)[^.؛]{0,40}(?:بأغلبية|بتأييد) ${count} صوت[اًان]{0,2}[^.؛]{0,12}(?:مقابل|ضد) ${count}(?:[^.؛]{0,20}وامتناع ${count})?`,
        'u',
      ),
    },
    { method: 'vote', words: /(?:اعتمد|اعتُمد|عتماد)[^.؛]{0,40}بتصويت مسجل/u },
    { method: 'without-vote', words: /(?:اعتمد|اعتُمد|عتماد)[^.؛]{0,40}(?:بدون|دون) (?:طرحه[ا]? لل)?تصويت/u },
    { method: 'consensus', words: /(?:اعتمد|اعتُمد|عتماد)[^.؛]{0,40}بتوافق (?:الآراء|الاراء)/u },
  ],
}

/** The words in which a text tells how it was adopted: the first of each of its paragraphs that does. */
export function readAdoption(paragraphs: readonly Asked[], language: LanguageTag): AdoptionProposal[] {
  return paragraphs.filter(tells).flatMap((paragraph) => {
    for (const { words, method } of phrases[language]) {
      const found = words.exec(paragraph.text)
      if (found) return [proposalOf(paragraph, method, found)]
    }
    return []
  })
}

/** What a clause decides about adoption («decisions shall be adopted by consensus») is not told of its own text. */
const tells = ({ part, acts }: Asked) => !((part === 'operative' || part === 'preambular') && acts.length > 0)

function proposalOf(
  { eId }: Asked,
  method: AdoptionProposal['method'],
  found: RegExpExecArray,
): AdoptionProposal {
  const { 0: quote, index } = found
  const [, yes, no, abstained] = found
  const counts =
    yes === undefined ? null : { for: countOf(yes), against: countOf(no), abstained: countOf(abstained) }
  return { method, counts, eId, span: { start: index, end: index + quote.length }, quote }
}

const countOf = (words: string | undefined): number | null =>
  words === undefined ? null : /^\d+$/.test(words) ? Number(words) : 0
