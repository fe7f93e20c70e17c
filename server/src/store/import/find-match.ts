import type { Doubt } from '@qarar/register/contract'
import type { Database } from '../database.ts'
import { type Aspect, aspects, differencesOf } from './compare-outlines.ts'
import { type Candidate, findByIdentity, findByText } from './find-candidates.ts'
import { digitsOf, lettersOf, similarityOf, stretchesOf } from './fingerprint.ts'
import type { Fingerprint } from './fingerprint-of-reading.ts'
import { workNumbers } from './identity-keys.ts'
import { outlineOfExpression } from './outline-of-expression.ts'
import { haveSameNumbers, workTextsOfRevision } from './work-texts.ts'

/** What a new file is in relation to those that are held. */
export type Match =
  | { as: 'separate' }
  | { as: 'new-format'; candidate: Candidate; similarity: number }
  | { as: 'new-language'; candidate: Candidate }
  /** The place is there, its files were withdrawn. */
  | { as: 'return'; candidate: Candidate }
  | Doubtful

interface Doubtful {
  as: 'doubt'
  reason: Doubt['reason']
  candidate: Candidate
  similarity: number
  /** In what a text in another language is not the candidate's; absent where languages are the same. */
  differs?: Aspect[]
}

/** Two texts that differ so little, in another format or encoding and with the same digits, are one text. */
const sameText = 0.995
/** Where it has the same works with the same numbers, in whatever order a page is read, so much is enough. */
const sameWorksText = 0.98
/** From here on a text without a known identity may be another's revision. */
const alikeText = 0.5
/** Publications whose symbols or numbers differ are different, unless the texts are this much alike. */
const copiedText = 0.98

/**
 * Decides by symbol, then by organisation and numbers, then by text. Only the same text, or one in another
 * language that agrees in all that does not hang on language, is attached without asking.
 */
export async function findMatch(db: Database, print: Fingerprint): Promise<Match> {
  const known = await findByIdentity(db, print)
  if (known.length > 0) return matchKnown(db, await compareAll(db, print, known), print)
  return matchByText(await compareAll(db, print, await findByText(db, print)), print)
}

interface Compared extends Candidate {
  similarity: number
  same: boolean
  /** Numbered works of both, none in common. */
  otherWorks: boolean
}

async function matchKnown(db: Database, known: Compared[], print: Fingerprint): Promise<Match> {
  const same = known.find((candidate) => candidate.same && !otherSymbol(candidate, print))
  if (same) return { as: 'new-format', candidate: same, similarity: same.similarity }
  const sameLanguage = known.filter(
    ({ language }) => language === print.language || !language || !print.language,
  )
  const [rival] = sameLanguage.filter(({ revision }) => revision !== null)
  if (rival) return doubt(rival, print)
  const [withdrawn] = sameLanguage
  if (withdrawn) return matchWithdrawn(db, withdrawn, print)
  return matchOtherLanguage(db, known, print)
}

/** Another text takes the empty place only where it may be a version of the one that was there. */
async function matchWithdrawn(db: Database, withdrawn: Compared, print: Fingerprint): Promise<Match> {
  const { lettersKey, ...outline } = await outlineOfExpression(db, withdrawn)
  const differs = differencesOf(print, outline)
  const unlike = differs.includes('kind') || differs.includes('dates')
  return unlike && lettersKey !== print.lettersKey
    ? doubt(withdrawn, print)
    : { as: 'return', candidate: withdrawn }
}

/** Attached without asking only where nothing at all speaks against it: a symbol may be merely cited. */
async function matchOtherLanguage(db: Database, known: Compared[], print: Fingerprint): Promise<Match> {
  const candidate = known[0] as Compared
  const differs = new Set<Aspect>()
  for (const one of known) {
    for (const aspect of differencesOf(print, await outlineOfExpression(db, one))) differs.add(aspect)
  }
  if (known.some(({ publication }) => publication !== candidate.publication)) differs.add('publication')
  if (print.organisation === null) differs.add('organisation')
  if (differs.size === 0) return { as: 'new-language', candidate }
  return { ...doubt(candidate, print), differs: aspects.filter((aspect) => differs.has(aspect)) }
}

function matchByText(alike: Compared[], print: Fingerprint): Match {
  const [best] = alike
  if (!best || best.similarity < alikeText) return { as: 'separate' }
  const different = otherSymbol(best, print) || best.otherWorks
  if (different) return best.similarity < copiedText ? { as: 'separate' } : doubt(best, print)
  return best.same ? { as: 'new-format', candidate: best, similarity: best.similarity } : doubt(best, print)
}

function doubt(candidate: Compared, print: Fingerprint): Doubtful {
  return { as: 'doubt', reason: reasonOf(candidate, print), candidate, similarity: candidate.similarity }
}

function reasonOf(candidate: Compared, print: Fingerprint): Doubt['reason'] {
  if (otherSymbol(candidate, print)) return 'same-text-other-symbol'
  return print.symbolKey !== null && candidate.symbolKey !== null
    ? 'same-symbol-other-text'
    : 'no-symbol-alike'
}

function otherSymbol(candidate: Candidate, print: Fingerprint): boolean {
  return candidate.symbolKey !== null && print.symbolKey !== null && candidate.symbolKey !== print.symbolKey
}

async function compareAll(db: Database, print: Fingerprint, found: Candidate[]): Promise<Compared[]> {
  const compared: Compared[] = []
  for (const candidate of found) compared.push(await compare(db, print, candidate))
  return compared.sort((a, b) => Number(b.same) - Number(a.same) || b.similarity - a.similarity)
}

/** Compares the texts themselves, one candidate at a time in memory. */
async function compare(db: Database, print: Fingerprint, candidate: Candidate): Promise<Compared> {
  const { revision } = candidate
  if (revision === null) return { ...candidate, similarity: 0, same: false, otherWorks: false }
  const otherWorks = await hasOtherWorks(db, print, revision)
  if (candidate.lettersKey === print.lettersKey)
    return { ...candidate, similarity: 1, same: true, otherWorks }
  const { text } = await db
    .selectFrom('revision')
    .select('text')
    .where('id', '=', revision)
    .executeTakeFirstOrThrow()
  const letters = lettersOf(text)
  const similarity = similarityOf(print.stretches, stretchesOf(letters))
  const sameFile = candidate.format === print.format && candidate.encoding === print.encoding
  const same = !sameFile && (await isSameText(db, { print, letters, similarity, revision }))
  return { ...candidate, similarity, same, otherWorks }
}

interface Alike {
  print: Fingerprint
  /** Of the text that is held. */
  letters: string
  similarity: number
  revision: string
}

async function isSameText(db: Database, { print, letters, similarity, revision }: Alike): Promise<boolean> {
  if (similarity >= sameText && digitsOf(letters) === digitsOf(print.letters)) return true
  return similarity >= sameWorksText && haveSameNumbers(print.texts, await workTextsOfRevision(db, revision))
}

async function hasOtherWorks(db: Database, print: Fingerprint, revision: string): Promise<boolean> {
  const works = await db
    .selectFrom('revision_work')
    .select(['kind', 'number'])
    .where('revision', '=', revision)
    .execute()
  const numbers = workNumbers(works)
  return (
    numbers.length > 0 &&
    print.numbers.length > 0 &&
    !numbers.some((number) => print.numbers.includes(number))
  )
}
