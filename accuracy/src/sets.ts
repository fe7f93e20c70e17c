import { scoreActSets } from './acts/index.ts'
import { scoreLanguageAgreement } from './agreement/index.ts'
import { scoreCoverage } from './coverage-check/index.ts'
import { scoreDamagedLayers } from './damaged-layer/index.ts'
import { scoreExamples } from './examples/index.ts'
import { scoreFormats } from './formats/index.ts'
import { scoreGeneralAssemblyCitations } from './ga-citations/index.ts'
import { scoreGeneralAssembly } from './ga-structure/index.ts'
import { scoreLinks } from './links/index.ts'
import { scoreMandates } from './mandates/index.ts'
import type { Score } from './measure.ts'
import { scoreOcr } from './ocr/index.ts'
import { scoreParties } from './parties/index.ts'
import { scorePdf } from './pdf/index.ts'
import { scoreProposedReadings } from './proposed-readings/index.ts'
import { scoreReadingOrder } from './reading-order/index.ts'
import { scoreSearch } from './search/index.ts'
import { scoreStructure } from './structure/index.ts'

export interface AccuracySet {
  name: string
  /** False where the set is in the repository itself. */
  needsCorpus: boolean
  score(corpus: string): Promise<Score[]>
  /** For the scoreboard: what is compared, and how. */
  method: string
}

export const sets: AccuracySet[] = [
  {
    name: 'coverage',
    needsCorpus: true,
    score: scoreCoverage,
    method:
      'A checker of its own reads `qarar read --json --map` and the bytes of the file, and nothing else. The ranges of leaves and drops are disjoint and hold every character that is not White_Space; the letters and digits (NFKC, categories L and N without tatweel) of each leaf are those of the file at its ranges, in order; leaves of the map and paragraphs of the tree are the same, on the lines that they name; every count is the count of its ranges. A file counts where all of it holds: the five seeds, and every 19th General Assembly text of each language.',
  },
  {
    name: 'structure',
    needsCorpus: true,
    score: scoreStructure,
    method:
      'Seed 001, resolutions 1–24, against `labels/resolutions-44.paragraphs.jsonl`: a paragraph is found where one of the same resolution and part begins on the same line; of each labelled paragraph the number, first and last line, printed marker, split and text (first 60 and last 30 characters as labelled, letters and digits as its lines have them). Seed 004: the labelled turns begin on their lines. All five: kinds, counts, split and spoiled paragraphs, duplicate layer, furniture.',
  },
  {
    name: 'ga-structure',
    needsCorpus: true,
    score: scoreGeneralAssembly,
    method:
      "950 resolutions of sessions 75–77 in each language against the structure that the UN published. Paragraphs are aligned in order by their letters and digits, footnote marks left in or out, and count where the part is right as well. Operative entries without number and verb, and headings with a verb, are headings or continuations and neither right nor wrong; every other paragraph too many is an error. Known faults of the labels: see the corpus's README. Reported, not gated.",
  },
  {
    name: 'ga-citations',
    needsCorpus: true,
    score: scoreGeneralAssemblyCitations,
    method:
      'The same texts against the links that the UN set in them: each document linked in a paragraph, or in its notes, must be the target of a citation in that paragraph or note. Compared without the letter of a part («74/232 B») and the sign of a supplement, which the links mostly leave out or add. Links to another number than the one printed, to a number that the text does not have and to no document are faults of the labels and left out.',
  },
  {
    name: 'damaged layer',
    needsCorpus: true,
    score: scoreDamagedLayers,
    method:
      'The damaged layer of A/65/883 read alone, by edit distance over words against its clean layer, which the reader does not see (tatweel, vowel marks and punctuation aside; digits European). General Assembly texts damaged by script, words and shapes learnt from the other nine tenths. Numbers, symbols («A/RES/75/1», «75/127», «1540 (2004)») and dates are compared apart, in their sequence: another one in its place is wrong, none is missing. Clean texts: all General Assembly texts and the seeds, byte for byte by the steps that work on lines.',
  },
  {
    name: 'reading order',
    needsCorpus: true,
    score: scoreReadingOrder,
    method:
      'S/PV.7050 by its labelled turns: words under their speaker, words whose next word is the true one, joins of blocks. Records invented from General Assembly paragraphs, laid out in two columns that are cut and swapped by script; the same in order must stay as they are.',
  },
  {
    name: 'pdf',
    needsCorpus: true,
    score: scorePdf,
    method:
      'Two resolutions of the General Assembly in three languages, printed in one column and in two (Arabic in two fonts), read from the PDF and compared with the text that they were printed from, token by token as white space parts them (strokes, direction marks and shapes of letters aside). Found: as often as wanted, wherever. In order: the longest common subsequence. Tokens with a digit are numbers and symbols. More files are held back.',
  },
  {
    name: 'ocr',
    needsCorpus: true,
    score: scoreOcr,
    method:
      'The same resolutions as pictures: each page drawn at 200 dots an inch, and a PDF of nothing but these pictures read as any file. Characters right: those of the true text less the edits between it and what was read (1 less the character error rate; white space is one space, strokes and direction marks aside), as OCR has them and behind the repair. Clean pages without slant or dust: what a scanner adds is not measured. Arabic in one column and two, in two fonts; English and French in one.',
  },
  {
    name: 'formats',
    needsCorpus: true,
    score: scoreFormats,
    method:
      'Every tenth text of the General Assembly in three languages, written by us as DOCX (numbers and letters counted by lists of two levels that go on until the text begins again, notes as footnotes, with tracked changes: words inserted, deleted and moved away, deleted paragraphs of lists) and as HTML (within a menu and a foot), read again and compared with the plain text: words as in the set pdf, and the structure, which is kinds and numbers of works and, of each paragraph, its part, its number, whether it stands under another one, and its first words. The XML that the UN publishes of every 31st of them, against the text that was rendered from it: there the rendering leaves out dashes before titles and puts spaces otherwise, so these figures have no target.',
  },
  {
    name: 'acts',
    needsCorpus: true,
    score: scoreActSets,
    method:
      'Seed 001 by `labels/resolutions-44.acts.jsonl` (40 clauses) and seed 000 by `labels/chair-summary-2022.acts.jsonl`: verbs as a multiset of first words a paragraph («و» and «كما» aside), and the class of those found, the finer classes of the labels in those of the contract. Opening verbs of the labelled paragraphs of seed 001 and of the General Assembly texts: the first word of the labelled verb opens the first act.',
  },
  {
    name: 'mandates',
    needsCorpus: true,
    score: scoreMandates,
    method:
      'The directive acts of the 40 labelled clauses of seed 001. An addressee is found where half of its words and half of the labelled ones are the same, one to one; a pronoun by what it stands for. A deadline by kind and, for sessions and years, value. A reporting line by whether the act asks for a report or for information to somebody; who gets it by id and session, where the label has both. Ids of addressees where a list can hold them. How mandates are followed: by the lines of the docket, the closing clauses and the returns that `design/notes/resolutions.md` lists for resolutions 1–25, and for the 105 labelled opening acts that ask only our own or only others by whether they are ours to do. Beside these, 100 clauses of the General Assembly (English, French) and of resolutions 26–55 of seed 001 were labelled by readers who did not see what is extracted; of their 69 mandates that were found 68 are followed as labelled (counted on 22 November 2026; those labels are not kept here, and rules were mended by their errors since).',
  },
  {
    name: 'links',
    needsCorpus: true,
    score: scoreLinks,
    method:
      'The five seeds read together. Links that issue 4 names, by the line they start from and the seed they lead to; the join that it refuses. Contradictions of `design/notes/resolutions.md` §2.9 and §5.7 and of `damage.md`, by kind and lines. A finding is true where it is on these lists or was read by hand and confirmed.',
  },
  {
    name: 'proposed readings',
    needsCorpus: true,
    score: scoreProposedReadings,
    method:
      'Every tenth General Assembly text, words learnt from the others. Clean: each proposal for a word counts as false, though some are true faults of those texts. Spoilt: one word in fifty of five letters and more has dots changed, a hamza lost, a letter written twice or «نز» read as «تر»; a fault that makes another known word cannot be found, and counts as missed.',
  },
  {
    name: 'parties',
    needsCorpus: true,
    score: scoreParties,
    method:
      'Labelled clauses of seed 001: a party with the id of each addressee stands on its words (pronouns, and addressees that no list can hold, left out). Labelled summary: the States that its labels name for a paragraph. 950 General Assembly resolutions, each language read by itself: the parties of paragraphs with the same id, each once in a paragraph, found in both. Where no name that a party has elsewhere in the set stands in the other text, the texts differ (`of that country`, an adjective); the second figure leaves those out, and so does not see a spelling that is never read.',
  },
  {
    name: 'agreement',
    needsCorpus: true,
    score: scoreLanguageAgreement,
    method:
      '950 General Assembly resolutions, each language read by itself: numbered operative paragraphs and their items with the same id in two languages, compared field by field. A paragraph agrees in a field where both languages give the same value: number of directive acts, their classes, number of mandates, number of addressees and their ids (paragraphs all of whose addressees have one), deadlines by kind and value, whether a report is asked for, who gets it (where all have ids) and for which session, how it is followed, targets of citations. Texts differ by themselves (`urges` beside «engage»): the figure is a floor of what the reading does alike.',
  },
  {
    name: 'search',
    needsCorpus: true,
    score: scoreSearch,
    method:
      'Word families: two words have a term in common, or must not. ARCD: 1,395 questions over 460 passages. Titles: each distinct title of 950 General Assembly resolutions against their bodies (paragraphs, no titles); every resolution with that title is right. One configuration for all: 100 candidates by BM25 over stems, ranked again by stems, grams, near pairs, phrases and place. The shares were chosen on these sets; held-back sets are scored elsewhere. Across languages: each direction asks for 150 paragraphs of those resolutions in the words of the other language, in one index of all paragraphs of the three (those with the same words are one); right is the paragraph at the same place, where both versions have paragraphs of the same kinds and numbers. Words are learnt from up to 2,000 pairs of other items: works are taken apart by the first words of their titles, all years of an item on one side. What is shown are the first three above a likeness of .5; versions among them are counted by the place alone, so that paragraphs with nearly the same words of other years count as others.',
  },
  {
    name: 'examples',
    needsCorpus: false,
    score: scoreExamples,
    method:
      'Our own examples against the true facts of `examples/expected.json`, and the coverage of each file.',
  },
]
