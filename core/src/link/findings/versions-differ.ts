import { foldDigits } from '../../languages/fold-arabic.ts'
import type { Mandate } from '../../model/extracted.ts'
import type { Finding } from '../../model/linked.ts'
import type { Words } from '../../model/words.ts'
import { figuresOf } from '../figures.ts'
import { placeOf, placeOfWork } from '../text-place.ts'
import { isFootnote, type PlacedParagraph } from '../texts.ts'
import type { AlignedVersions } from '../versions/aligned-versions.ts'
import { pairMandates } from '../versions/mandate-keys.ts'

const compared = new Set(['chapeau', 'preambular', 'operative', 'body', 'annex'])

/** What one version states and another states otherwise, or not at all. */
export function findDifferingVersions(versions: readonly AlignedVersions[]): Finding[] {
  return withAllVersions(versions.flatMap((aligned) => differences(aligned)))
}

/** Where several versions differ from the first in the same way, one finding has the places of all. */
function withAllVersions(findings: readonly Finding[]): Finding[] {
  const byDifference = Map.groupBy(findings, ({ places: [first], params }) =>
    [first?.publication, first?.work, first?.eId, params.what, params.first, params.second].join(' '),
  )
  return [...byDifference.values()].flatMap(([finding, ...others]) => {
    if (finding === undefined) return []
    return [{ ...finding, places: [...finding.places, ...others.flatMap(({ places }) => places.slice(1))] }]
  })
}

function differences(aligned: AlignedVersions): Finding[] {
  return [
    ...aligned.pairs.flatMap(([one, other]) =>
      one && other && compared.has(one.paragraph.part) ? comparePair(one, other) : [],
    ),
    ...missingParagraphs(aligned),
  ]
}

/** Of more the versions are not the same text, or one of them was not read well. */
const mostMissing = 3

/** Numbered paragraphs that one version has not, where it counts without a gap: else only its number was not read. */
function missingParagraphs({ one, other, pairs }: AlignedVersions): Finding[] {
  const alone = pairs.flatMap(([first, second]) => {
    if (first && second) return []
    const present = first ?? second
    return present && isNumbered(present) ? [{ present, absent: present === first ? other : one }] : []
  })
  if (alone.length > mostMissing) return []
  return alone.flatMap(({ present, absent }) => (countsOn(absent) ? [missing(present, absent)] : []))
}

/** A paragraph in its own right, and no piece of one. */
const isNumbered = ({ paragraph: { part, parent, number } }: PlacedParagraph) =>
  part === 'operative' && parent === null && number !== null

function countsOn({ paragraphs }: AlignedVersions['one']): boolean {
  const numbers = paragraphs.filter(isNumbered).map(({ paragraph }) => Number(paragraph.number))
  return numbers.length > 0 && numbers.every((number, index) => number === index + 1)
}

function missing(present: PlacedParagraph, absent: AlignedVersions['one']): Finding {
  return {
    code: 'versions-differ',
    places: [placeOf(present), placeOfWork(absent)],
    params: { what: 'paragraph', first: present.paragraph.number ?? present.paragraph.eId, second: '–' },
  }
}

/** What is stated, and the words that state it. */
interface Stated extends Words {
  value: string
}

type Aspect = 'numbers' | 'dates' | 'citations' | 'deadline' | 'addressees'

function comparePair(one: PlacedParagraph, other: PlacedParagraph): Finding[] {
  const differ = (what: Aspect, difference: readonly [Stated, Stated] | null): Finding[] =>
    difference === null ? [] : [findingOf(what, one, other, difference)]
  const deadline = differ('deadline', deadlineDifference(one, other))
  return [
    ...(deadline.length > 0 ? deadline : differ('dates', swapped(datesOf(one), datesOf(other)))),
    ...differ('citations', swapped(targetsOf(one), targetsOf(other))),
    ...differ('numbers', ofLikeSize(swapped(numbersOf(one), numbersOf(other)))),
    ...differ('addressees', addresseeDifference(one, other)),
  ].filter(({ places }) => !isExplained(places, one, other))
}

function findingOf(
  what: Aspect,
  one: PlacedParagraph,
  other: PlacedParagraph,
  [first, second]: readonly [Stated, Stated],
): Finding {
  return {
    code: 'versions-differ',
    places: [placeOf(one, first), placeOf(other, second)],
    params: { what, first: first.value, second: second.value },
  }
}

/** One value in the place of another; where only one side states something, the other may say it in words. */
function swapped(one: readonly Stated[], other: readonly Stated[]): readonly [Stated, Stated] | null {
  const [first, second] = [without(one, other), without(other, one)]
  const [before, after] = [first[0], second[0]]
  return first.length === 1 && second.length === 1 && before && after ? [before, after] : null
}

/** Of very different sizes one is written with a scale in words that is not known. */
const mostTimes = 50

function ofLikeSize(difference: readonly [Stated, Stated] | null): readonly [Stated, Stated] | null {
  const [first, second] = difference?.map(({ value }) => Number(value)) ?? []
  if (difference === null || first === undefined || second === undefined) return null
  return Math.max(first, second) <= mostTimes * Math.min(first, second) ? difference : null
}

function without(own: readonly Stated[], other: readonly Stated[]): Stated[] {
  const values = new Set(other.map(({ value }) => value))
  return own.filter(({ value }) => !values.has(value))
}

/** The figures of what is said to be missing stand in the other version after all: it is read otherwise, not written so. */
function isExplained(places: Finding['places'], one: PlacedParagraph, other: PlacedParagraph): boolean {
  const [first, second] = places
  return figuresIn(first?.text, other) || figuresIn(second?.text, one)
}

function figuresIn(text: string | null | undefined, { paragraph }: PlacedParagraph): boolean {
  const wanted = foldDigits(text ?? '').match(/\d+/g)
  const held = new Set<string>(foldDigits(paragraph.text).match(/\d+/g))
  return wanted?.every((figure) => held.has(figure)) ?? false
}

const datesOf = ({ paragraph }: PlacedParagraph): Stated[] => paragraph.dates

/** By symbol or number; instruments and sessions that are named in words are read in one language and not in another. */
const targetsOf = ({ paragraph }: PlacedParagraph): Stated[] =>
  paragraph.citations.flatMap((each) =>
    each.target?.includes('/') && !each.target.includes('~') ? [{ ...each, value: each.target }] : [],
  )

const numbersOf = (placed: PlacedParagraph): Stated[] =>
  (isFootnote(placed.paragraph) ? [] : figuresOf(placed)).map(({ text, span, value }) => ({
    text,
    span,
    value: String(value),
  }))

const mandatesOf = ({ paragraph }: PlacedParagraph) => paragraph.acts.flatMap(({ mandates }) => mandates)

/** Of mandates that are one in both languages. */
function deadlineDifference(one: PlacedParagraph, other: PlacedParagraph): readonly [Stated, Stated] | null {
  for (const [first, second] of pairMandates(mandatesOf(one), mandatesOf(other))) {
    const [own, theirs] = [statedDeadline(first), statedDeadline(second)]
    if (own && theirs && own.value !== theirs.value && first.deadline?.kind === second.deadline?.kind)
      return [own, theirs]
  }
  return null
}

const statedDeadline = ({ deadline }: Mandate): Stated | null =>
  deadline?.value ? { text: deadline.text, span: deadline.span, value: deadline.value } : null

/** Where every addressee of both is known by name, and none of one is, or is part of, one of the other. */
function addresseeDifference(one: PlacedParagraph, other: PlacedParagraph): readonly [Stated, Stated] | null {
  const [mandates, others] = [mandatesOf(one), mandatesOf(other)]
  if (mandates.length !== others.length) return null
  for (const [index, mandate] of mandates.entries()) {
    const [first, second] = [knownAddressees(mandate), knownAddressees(others[index] as Mandate)]
    const [own, theirs] = [first[0], second[0]]
    if (
      own &&
      theirs &&
      !first.some((each) => second.some((other) => isPartOf(each, other) || isPartOf(other, each)))
    )
      return [own, theirs]
  }
  return null
}

/** `un/secretariat` of `un`. */
const isPartOf = ({ value }: Stated, { value: whole }: Stated) =>
  value === whole || value.startsWith(`${whole}/`)

/** «الدول المعنية» is a class that every language words in its own way. */
function knownAddressees({ addressees }: Mandate): Stated[] {
  const known = addressees.flatMap((each) =>
    each.id === null || each.id.startsWith('class:') ? [] : [{ ...each, value: each.id }],
  )
  return known.length === addressees.length ? known : []
}
