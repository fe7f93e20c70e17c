import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type WordList, wordListOf } from '../../../core/src/languages/ar/words/word-list.ts'
import { shapeCount } from '../../../core/src/languages/ar/words/word-shapes.ts'
import { repairCharacters } from '../../../core/src/repair/repair-characters.ts'
import { repairOrder } from '../../../core/src/repair/repair-order.ts'
import { learnWords } from '../../../scripts/word-list/learn.ts'
import type { Fault } from '../measure.ts'
import { addErrors, compareTexts, type TextErrors, wrongFigures } from './compare-texts.ts'
import { type DamageOptions, damageText, invertLamAlef } from './damage.ts'
import { gaTexts, type NamedText } from './ga-texts.ts'
import { pairLayers } from './two-layers.ts'

export interface Restored {
  after: TextErrors
  faults: Fault[]
}

const repair = (text: string, list?: WordList) =>
  repairOrder(repairCharacters(text), undefined, list ? () => list : undefined).text

/** Record A/65/883: its damaged layer, which alone is read, against its clean one. */
export function measureTwoLayers(corpus: string): Restored {
  const seeds = join(corpus, 'seeds')
  const name = readdirSync(seeds).find((each) => each.startsWith('003')) ?? ''
  const lines = readFileSync(join(seeds, name), 'utf8').split('\n')
  const [damaged, clean] = [lines.slice(0, 267), lines.slice(267)]
  const repaired = repair(damaged.join('\n')).split('\n')
  const pairs = pairLayers(damaged.slice(10), clean)
  const blocks = pairs.map(({ first, end, clean }) =>
    compareTexts(repaired.slice(10 + first, 10 + end).join('\n'), clean),
  )
  return { after: addErrors(blocks), faults: [] }
}

export interface HeldOut {
  /** Words of the texts that are not tested. */
  list: WordList
  tested: NamedText[]
}

/** Every tenth text is tested; words and shapes are learnt from the others. */
export function holdOut(corpus: string): HeldOut {
  const texts = gaTexts(corpus, 'ar')
  const learnt = learnWords(texts.filter((_, index) => index % 10 !== 0).map(({ text }) => text))
  const list = wordListOf(learnt.counts, (a, b) => learnt.transitions[a * shapeCount + b] as number)
  return { list, tested: texts.filter((_, index) => index % 10 === 0) }
}

export function measureRuns({ list, tested }: HeldOut, count: number, options: DamageOptions): Restored {
  const read = tested.slice(0, count).map(({ name, text }) => {
    const lines = damageText(bodyOf(text), options)
    const clean = lines.map((line) => line.clean).join('\n')
    const repaired = repair(lines.map((line) => line.damaged).join('\n'), list)
    const faults = wrongFigures(repaired, clean).map(({ kind, line, detail }) => ({
      kind,
      place: `${name}:${line}`,
      detail,
    }))
    return { errors: compareTexts(repaired, clean), faults }
  })
  return { after: addErrors(read.map(({ errors }) => errors)), faults: read.flatMap(({ faults }) => faults) }
}

/** Without the cover, whose lines are no sentences; the first pages of long texts. */
const bodyOf = (text: string) => repairCharacters(text).text.split('\n').slice(9).join('\n').slice(0, 6000)

export interface LamAlefScore {
  damaged: number
  restored: number
  sound: number
  spoilt: number
}

export function measureLamAlef({ list, tested }: HeldOut): LamAlefScore {
  const score = { damaged: 0, restored: 0, sound: 0, spoilt: 0 }
  for (const { text } of tested) {
    const clean = repairCharacters(text).text
    const damaged = invertLamAlef(clean)
    const [want, had, got] = [clean, damaged, repair(damaged, list)].map(
      (each) => each.match(/[\p{L}\p{M}]+/gu) ?? [],
    )
    for (const [index, word] of (want ?? []).entries()) {
      const right = got?.[index] === word
      if (had?.[index] === word) {
        score.sound++
        if (!right) score.spoilt++
      } else {
        score.damaged++
        if (right) score.restored++
      }
    }
  }
  return score
}

/** Clean texts that a step after those of characters changes, with the speed of these steps. */
export function measureClean(corpus: string): {
  texts: number
  changed: string[]
  megabytesPerSecond: number
} {
  const seeds = join(corpus, 'seeds')
  const others = existsSync(seeds) ? readdirSync(seeds).filter((name) => !name.startsWith('003')) : []
  const texts = [
    ...['ar', 'en', 'fr'].flatMap((language) => gaTexts(corpus, language)),
    ...others.map((name) => ({ name, text: readFileSync(join(seeds, name), 'utf8') })),
  ]
  let [bytes, milliseconds] = [0, 0]
  const changed = texts.flatMap(({ name, text }) => {
    const characters = repairCharacters(text)
    const start = performance.now()
    const repaired = repairOrder(characters)
    milliseconds += performance.now() - start
    bytes += Buffer.byteLength(text)
    return repaired.text === characters.text ? [] : [name]
  })
  return { texts: texts.length, changed, megabytesPerSecond: bytes / 1000 / milliseconds }
}
