import type { LanguagePack } from '../../languages/pack.ts'
import type { ClauseChange } from '../../model/linked.ts'
import type { Paragraph } from '../../model/publication.ts'
import { contentWords, likeness } from '../content-words.ts'
import { likePairs } from '../like-sets.ts'
import { diffWords } from './diff-words.ts'

/** Two wordings of one clause share so many of their words. */
const least = 0.4

/**
 * What became of the clauses of one edition in the next: paragraph by paragraph in the order of the later one, each
 * dropped clause where it stood. Numbers do not count: a clause may move.
 */
export function diffClauses(
  earlier: readonly Paragraph[],
  later: readonly Paragraph[],
  language: LanguagePack,
): ClauseChange[] {
  const partners = partnersOf(earlier, later, language)
  const taken = new Set(partners.values())
  const placeOf = new Map(earlier.map((clause, index) => [clause, index]))
  const changes: ClauseChange[] = []
  let shown = 0
  for (const clause of later) {
    const partner = partners.get(clause)
    const place = partner === undefined ? -1 : (placeOf.get(partner) ?? -1)
    for (; shown <= place; shown++) addDropped(earlier[shown])
    changes.push(partner === undefined ? added(clause) : compare(partner, clause, language))
  }
  for (; shown < earlier.length; shown++) addDropped(earlier[shown])
  return changes

  function addDropped(clause: Paragraph | undefined) {
    if (clause && !taken.has(clause))
      changes.push({ change: 'dropped', from: null, to: clause.eId, words: [] })
  }
}

const added = ({ eId }: Paragraph): ClauseChange => ({ change: 'added', from: eId, to: null, words: [] })

function compare(earlier: Paragraph, later: Paragraph, { fold }: LanguagePack): ClauseChange {
  const places = { from: later.eId, to: earlier.eId }
  if (fold(earlier.text) === fold(later.text)) return { change: 'same', ...places, words: [] }
  return { change: 'changed', ...places, words: diffWords(earlier.text, later.text, fold) }
}

/** From each later clause to the earlier one it comes from: the same words first, then those most alike. */
function partnersOf(
  earlier: readonly Paragraph[],
  later: readonly Paragraph[],
  language: LanguagePack,
): Map<Paragraph, Paragraph> {
  const partners = new Map<Paragraph, Paragraph>()
  const taken = new Set<Paragraph>()
  for (const [clause, other] of [...alikeByWords(earlier, later, language)]) {
    if (partners.has(clause) || taken.has(other)) continue
    partners.set(clause, other)
    taken.add(other)
  }
  return partners
}

/** Pairs [later, earlier], the likest first; among equally like ones those that stand in order. */
function alikeByWords(
  earlier: readonly Paragraph[],
  later: readonly Paragraph[],
  language: LanguagePack,
): [Paragraph, Paragraph][] {
  const all = [...earlier, ...later]
  const sets = all.map(({ text }) => new Set(contentWords(language.fold(text), language)))
  const crosses = (one: number, other: number) =>
    one < earlier.length && other >= earlier.length && all[one]?.part === all[other]?.part
  return likePairs(sets, (one, other) => (crosses(one, other) ? least : 2))
    .map(([one, other]) => ({
      pair: [all[other], all[one]] as [Paragraph, Paragraph],
      likeness: likeness(sets[one] as Set<string>, sets[other] as Set<string>),
      apart: Math.abs(other - earlier.length - one),
    }))
    .sort((a, b) => b.likeness - a.likeness || a.apart - b.apart)
    .map(({ pair }) => pair)
}
