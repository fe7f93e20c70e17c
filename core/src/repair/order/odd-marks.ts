import type { Atom } from './atoms.ts'

/** On which sides of a mark the line does not go on as sentences do; `alone`: with white space on both sides. */
export interface Odd {
  before: boolean
  after: boolean
  alone: boolean
}

const closing = '.،؛:؟!)]”'
const opening = '([“'
/** These end a clause: alone between spaces, they have lost the word that they stood at. */
const stops = '.:؛'

/** Marks that do not stand where marks stand: a full stop before a word, a bracket without its partner. */
export function oddMarks(atoms: readonly Atom[]): Map<Atom, Odd> {
  const lone = loneBrackets(atoms)
  const odd = new Map<Atom, Odd>()
  for (const [index, atom] of atoms.entries()) {
    if (atom.kind !== 'mark') continue
    const loose = index === 0 || atom.spaces > 0
    odd.set(
      atom,
      lone.has(atom) ? { before: true, after: true, alone: false } : oddSides(atom, loose, atoms, index),
    )
  }
  return odd
}

function oddSides(atom: Atom, loose: boolean, atoms: readonly Atom[], index: number): Odd {
  const next = atoms[index + 1]
  const tight = next !== undefined && next.spaces === 0
  if (closing.includes(atom.text))
    return {
      before: loose,
      after: tight && next.kind !== 'mark',
      alone: loose && !tight && stops.includes(atom.text),
    }
  if (opening.includes(atom.text)) return { before: !loose, after: !tight, alone: false }
  // The number of a paragraph, printed at its right, ends a line of runs in screen order: «… - ١».
  const label = atom.text === '-' && loose && next?.kind === 'number' && index === atoms.length - 2
  return { before: label, after: label, alone: false }
}

/** Brackets without partner; all of them where they would pair better read the other way round. */
function loneBrackets(atoms: readonly Atom[]): Set<Atom> {
  const brackets = atoms.filter(({ text }) => '()[]'.includes(text))
  const forward = unpaired(brackets)
  return new Set(forward.length <= unpaired(brackets.toReversed()).length ? forward : brackets)
}

function unpaired(brackets: readonly Atom[]): Atom[] {
  const open: Atom[] = []
  const lone: Atom[] = []
  for (const bracket of brackets) {
    if ('(['.includes(bracket.text)) open.push(bracket)
    else if (!open.pop()) lone.push(bracket)
  }
  return [...lone, ...open]
}
