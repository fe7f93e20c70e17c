import type { Act, Mandate } from '../../model/extracted.ts'
import type { Paragraph, Publication, Work } from '../../model/publication.ts'
import type { PlacedParagraph, PlacedWork, Texts } from '../texts.ts'
import type { AlignedVersions } from './aligned-versions.ts'
import { keyOf } from './find-versions.ts'

/**
 * Gives every mandate its key: what it is counted by. Mandates of paragraphs that are one in several languages have the
 * key of the first language, in order where all languages have the same number of them, else by what they have in common.
 */
export function keyMandates(texts: Texts, versions: readonly AlignedVersions[]): Publication[] {
  const keys = new Map<Mandate, string>()
  for (const placed of texts.paragraphs) ownKeys(placed, keys)
  for (const { pairs } of versions)
    for (const [one, other] of pairs) if (one && other) shareKeys(one, other, keys)
  return texts.publications.map((publication) => ({
    ...publication,
    works: publication.works.map((work) => keyWork(work, keys)),
  }))
}

const mandatesOf = ({ paragraph }: PlacedParagraph) => paragraph.acts.flatMap(({ mandates }) => mandates)

function ownKeys(placed: PlacedParagraph, keys: Map<Mandate, string>) {
  const mandates = mandatesOf(placed)
  if (mandates.length === 0) return
  const place = `${workKey(placed.in)}#${placed.paragraph.eId}`
  for (const [index, mandate] of mandates.entries()) keys.set(mandate, `${place}.${index + 1}`)
}

/** The language too: what no other version has is a mandate of this one only. */
function workKey(work: PlacedWork): string {
  return `${keyOf(work) ?? `${work.publication}/${work.order}`} ${work.source.language ?? ''}`
}

function shareKeys(one: PlacedParagraph, other: PlacedParagraph, keys: Map<Mandate, string>) {
  for (const [first, second] of pairMandates(mandatesOf(one), mandatesOf(other))) {
    const key = keys.get(first)
    if (key !== undefined) keys.set(second, key)
  }
}

/** Mandates of one paragraph in two languages. */
export function pairMandates(one: readonly Mandate[], other: readonly Mandate[]): [Mandate, Mandate][] {
  if (one.length === other.length)
    return one.map((mandate, index) => [mandate, other[index] as Mandate] as [Mandate, Mandate])
  const left = [...other]
  return one.flatMap((mandate): [Mandate, Mandate][] => {
    const at = left.findIndex((each) => isAlike(mandate, each))
    const found = at < 0 ? undefined : left.splice(0, at + 1).at(-1)
    return found === undefined ? [] : [[mandate, found]]
  })
}

function isAlike(one: Mandate, other: Mandate): boolean {
  if (one.follow !== other.follow || one.deadline?.value !== other.deadline?.value) return false
  const ids = other.addressees.map(({ id }) => id)
  return one.addressees.length === ids.length && one.addressees.every(({ id }) => ids.includes(id))
}

function keyWork(work: Work, keys: ReadonlyMap<Mandate, string>): Work {
  const paragraph = (each: Paragraph): Paragraph =>
    each.acts.some(({ mandates }) => mandates.length > 0)
      ? { ...each, acts: each.acts.map((act) => keyAct(act, keys)) }
      : each
  return {
    ...work,
    paragraphs: work.paragraphs.map(paragraph),
    turns: work.turns.map((turn) => ({ ...turn, paragraphs: turn.paragraphs.map(paragraph) })),
  }
}

const keyAct = (act: Act, keys: ReadonlyMap<Mandate, string>): Act => ({
  ...act,
  mandates: act.mandates.map((mandate) => {
    const key = keys.get(mandate)
    return key === undefined ? mandate : { ...mandate, key }
  }),
})
