import type { ActClass, Paragraph } from '@qarar/core'
import { type Fault, type Score, share } from '../measure.ts'

export interface LabelledVerb {
  /** Letters and digits of marker and text. */
  letters: string
  /** The verb as labelled; its first word must open the act. */
  verb: string
  /** Undefined where no class is labelled. */
  class?: ActClass | null | undefined
  place: string
  /** Index of the work, where there are several. */
  work?: number
}

const set = 'acts'

/** Of the labelled paragraphs that were found: those whose first act opens with the labelled verb. */
export function scoreOpenings(
  name: string,
  labels: readonly LabelledVerb[],
  find: (letters: string, work?: number) => Paragraph | undefined,
): Score {
  const found = labels.flatMap((label) => {
    const paragraph = find(label.letters, label.work)
    return paragraph ? [{ label, paragraph, act: paragraph.acts[0] }] : []
  })
  const wrong = found.filter(({ label, act }) => firstWord(act?.verb ?? '') !== firstWord(label.verb))
  const classed = found.filter(({ label, act }) => act && label.class !== undefined && label.class !== null)
  const wrongClass = classed.filter(({ label, act }) => label.class !== act?.class)
  return {
    measures: [
      share(set, name, found.length - wrong.length, found.length, 0.99),
      ...(classed.length === 0
        ? []
        : [share(set, `${name}: class`, classed.length - wrongClass.length, classed.length, null)]),
    ],
    faults: [
      ...wrong.map(
        ({ label, act, paragraph }): Fault => ({
          kind: `${name}: ${act ? 'other verb' : 'no verb'}`,
          place: label.place,
          detail: `${label.verb} ≠ ${act?.verb ?? '–'} | ${paragraph.text.slice(0, 60)}`,
        }),
      ),
      ...wrongClass.map(
        ({ label, act }): Fault => ({
          kind: `${name}: class`,
          place: label.place,
          detail: `${label.verb}: ${label.class} ≠ ${act?.class}`,
        }),
      ),
    ],
  }
}

/** In compare form, without the marks around it. */
export function firstWord(words: string): string {
  const first = words.trim().split(/\s+/)[0] ?? ''
  return first
    .normalize('NFD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[^\p{L}\p{N}-]+$/u, '')
    .replace(/[’']/g, "'")
    .toLowerCase()
}
