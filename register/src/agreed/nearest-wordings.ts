import type { LanguageTag } from '@qarar/core'
import { languagePack } from '@qarar/core/languages/index.ts'
import { diffWords } from '@qarar/core/link/renewals/diff-words.ts'
import type { WordChange } from '@qarar/core/model/linked.ts'
import type { AgreedPage, AgreedUse } from '../contract/agreed.ts'
import { lastDayOf } from '../mandates/due-of.ts'
import { readSessionCode } from '../session-code.ts'

/** A paragraph of an adopted text. */
export interface AdoptedParagraph extends AgreedUse {
  language: LanguageTag | null
}

type Wording = AgreedPage['wordings'][number]

/** Two paragraphs that share less are not of one idea. */
const near = 0.35

/** Paragraphs that share so much are one wording. */
const same = 0.9

/** A person compares no more. */
const mostWordings = 10

/** What adopted paragraphs say most like a text, each wording once with all paragraphs that have it; the nearest first. */
export function nearestWordings(text: string, paragraphs: readonly AdoptedParagraph[]): Wording[] {
  const compared = paragraphs
    .map((paragraph) => ({ paragraph, ...compare(paragraph.text, text, paragraph.language) }))
    .filter(({ likeness }) => likeness >= near)
    .sort((one, other) => other.likeness - one.likeness)
  const groups: (typeof compared)[] = []
  for (const one of compared) {
    const group = groups.find(([first]) => first && areSame(first.paragraph, one.paragraph))
    if (group) group.push(one)
    else if (groups.length < mostWordings) groups.push([one])
  }
  return groups.flatMap(([first, ...others]) => {
    if (!first) return []
    const { paragraph, likeness, words } = first
    const uses = [first, ...others].map(({ paragraph: { language: _, ...use } }) => use)
    return { text: paragraph.text, language: paragraph.language, likeness, words, uses: uses.sort(byTime) }
  })
}

const areSame = (one: AdoptedParagraph, other: AdoptedParagraph) =>
  one.language === other.language && compare(one.text, other.text, one.language).likeness >= same

/** Signs of punctuation are no difference. */
function compare(earlier: string, later: string, language: LanguageTag | null) {
  const { fold } = languagePack(language ?? 'en')
  const words = asAdopted(
    earlier,
    diffWords(earlier, later, (word) => fold(word).replaceAll(/[^\p{L}\p{M}\p{Nd}]+/gu, '')),
  )
  const count = (change: WordChange['change']) =>
    words.reduce((sum, each) => sum + (each.change === change ? each.text.split(' ').length : 0), 0)
  const [kept, all] = [2 * count('kept'), 2 * count('kept') + count('added') + count('dropped')]
  return { words, likeness: all === 0 ? 0 : kept / all }
}

/** Words that both have stand as the adopted text prints them, with its signs: these are what was agreed. */
function asAdopted(earlier: string, changes: readonly WordChange[]): WordChange[] {
  const adopted = earlier.split(/\s+/).filter((word) => word !== '')
  let at = 0
  return changes.map(({ change, text }) => {
    if (change === 'added') return { change, text }
    const from = at
    at += text.split(' ').length
    return { change, text: adopted.slice(from, at).join(' ') }
  })
}

/** By their last days; of one day, or without, by their sessions. */
function byTime(one: AgreedUse, other: AgreedUse): number {
  const [day, otherDay] = [dayOf(one), dayOf(other)]
  if (day !== otherDay) return day < otherDay ? -1 : 1
  return ordinalOf(one) - ordinalOf(other)
}

const dayOf = ({ date }: AgreedUse) => (date === null ? '9999' : (lastDayOf(date) ?? '9999'))

const ordinalOf = ({ session }: AgreedUse) => readSessionCode(session ?? '')?.ordinal ?? 0
