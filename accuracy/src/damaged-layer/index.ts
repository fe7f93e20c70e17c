import { type Measure, type Score, share } from '../measure.ts'
import type { TextErrors } from './compare-texts.ts'
import type { DamageOptions } from './damage.ts'
import { type FigureKind, figureKinds } from './figures.ts'
import {
  holdOut,
  measureClean,
  measureLamAlef,
  measureRuns,
  measureTwoLayers,
  type Restored,
} from './measure.ts'

const set = 'damaged layer'
const texts = 20

/** What repair restores of damaged Arabic layers, and what it leaves alone. */
export async function scoreDamagedLayers(corpus: string): Promise<Score[]> {
  const heldOut = holdOut(corpus)
  const runs = (options: Partial<DamageOptions>) => measureRuns(heldOut, texts, { ...noDamage, ...options })
  const everyEnd = runs({ endLetters: 'رز', endShare: 1, invertLamAlef: true })
  const someEnds = runs({ endLetters: 'رزدذو', endShare: 0.3, invertLamAlef: true })
  const { damaged, restored: whole, sound, spoilt } = measureLamAlef(heldOut)
  const clean = measureClean(corpus)
  const measures = [
    ...restored('A/65/883, damaged layer alone', measureTwoLayers(corpus), 0.92),
    ...restored('held-out texts, runs end after ر ز, lam-alef inverted', everyEnd, null),
    ...restored('held-out texts, runs end after three in ten of ر ز د ذ و', someEnds, null),
    share(set, 'lam-alef: damaged words restored', whole, damaged, null),
    share(set, 'lam-alef: sound words left alone', sound - spoilt, sound, null),
    share(set, 'clean texts: left as they are', clean.texts - clean.changed.length, clean.texts, 1),
  ]
  return [{ measures, faults: [...everyEnd.faults, ...someEnds.faults] }]
}

const noDamage: DamageOptions = { endLetters: '', endShare: 0, invertLamAlef: false, lineLength: 80, seed: 7 }

/** One minus the word error rate, and the figures apart: a wrong digit is worse than a missing word. */
function restored(name: string, { after }: Restored, target: number | null): Measure[] {
  const { errors, words } = after.words
  return [
    share(set, `${name}: words right (1 − word error rate)`, words - errors, words, target),
    ...figureKinds.flatMap((kind) => figureMeasures(`${name}: ${kind}`, after, kind)),
  ]
}

/** Right; and right or missing, which is the share that misleads nobody. */
function figureMeasures(name: string, after: TextErrors, kind: FigureKind): Measure[] {
  const { wanted, wrong, missing } = after[kind]
  return [
    share(set, `${name} right`, wanted - wrong - missing, wanted, null),
    share(set, `${name} right or missing, none wrong in their place`, wanted - wrong, wanted, null),
  ]
}
