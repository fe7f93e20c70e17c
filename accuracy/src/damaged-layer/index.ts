import { type Measure, type Score, share } from '../measure.ts'
import type { DamageOptions } from './damage.ts'
import {
  type BeforeAfter,
  holdOut,
  measureClean,
  measureLamAlef,
  measureRuns,
  measureTwoLayers,
} from './measure.ts'

const set = 'damaged layer'
const texts = 20

/** What repair restores of damaged Arabic layers, and what it leaves alone. */
export async function scoreDamagedLayers(corpus: string): Promise<Score[]> {
  const heldOut = holdOut(corpus)
  const runs = (name: string, options: Partial<DamageOptions>) =>
    restored(name, measureRuns(heldOut, texts, { ...noDamage, ...options }), null)
  const { damaged, restored: whole, sound, spoilt } = measureLamAlef(heldOut)
  const clean = measureClean(corpus)
  const measures = [
    ...restored('A/65/883, damaged layer alone', measureTwoLayers(corpus), 0.92),
    ...runs('held-out texts, runs end after ر ز, lam-alef inverted', {
      endLetters: 'رز',
      endShare: 1,
      invertLamAlef: true,
    }),
    ...runs('held-out texts, runs end after three in ten of ر ز د ذ و', {
      endLetters: 'رزدذو',
      endShare: 0.3,
      invertLamAlef: true,
    }),
    share(set, 'lam-alef: damaged words restored', whole, damaged, null),
    share(set, 'lam-alef: sound words left alone', sound - spoilt, sound, null),
    share(set, 'clean texts: left as they are', clean.texts - clean.changed.length, clean.texts, 1),
  ]
  return [{ measures, faults: [] }]
}

const noDamage: DamageOptions = { endLetters: '', endShare: 0, invertLamAlef: false, lineLength: 80, seed: 7 }

/** One minus the word error rate, and the numbers apart: a wrong digit is worse than a missing word. */
function restored(name: string, { after }: BeforeAfter, target: number | null): Measure[] {
  return [
    share(set, `${name}: words right (1 − word error rate)`, after.words - after.errors, after.words, target),
    share(set, `${name}: numbers right`, after.numbers - after.numberErrors, after.numbers, null),
  ]
}
