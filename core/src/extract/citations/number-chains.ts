import type { LanguagePack } from '../../languages/pack.ts'
import type { Token } from '../tokens.ts'
import type { Line } from './line.ts'
import type { Mark, NamedOrgan, NumberMark, TextKind } from './number-marks.ts'

/** Numbers that one word («قرارات», `resolutions`) introduces. */
export interface Chain {
  kind: TextKind
  /** The speaker's own («قرارها»), or those of the organ that was the subject before. */
  own: boolean
  subject: readonly NamedOrgan[]
  /** Organs whose texts these are, as the words say; empty where they do not. */
  organs: readonly NamedOrgan[]
  from: number
  to: number
  numbers: NumberMark[]
}

export interface ChainedNumber {
  mark: NumberMark
  /** Null for a number that needs no word before it. */
  chain: Chain | null
  /** The number follows its word, a sign or another number of the chain directly. */
  adjacent: boolean
}

/** A member of a list that may be a year is taken for one. */
const isYear = (number: number) => number >= 1940 && number <= 2040

/** Farthest that an organ stands from `its resolution` as its subject, in tokens. */
const subjectReach = 8
/** Farthest that an organ stands behind the numbers: «الصادر عن الدورة الثامنة والثلاثين لمجلس …». */
const issuerReach = 24

const articles = /^(?:the|le|la|les|l')$/

/** Gives each number the word that introduces it, and each word the organ that stands before or behind it. */
export function chainNumbers(marks: readonly Mark[], line: Line, language: LanguagePack): ChainedNumber[] {
  const reader = new ChainReader(line, language)
  for (const mark of marks) {
    if (mark.type === 'organ') reader.organ(mark)
    else if (mark.type === 'opener') reader.opener(mark)
    else reader.number(mark)
  }
  return reader.found
}

class ChainReader {
  readonly found: ChainedNumber[] = []
  private chain: Chain | null = null
  private last: { organs: readonly NamedOrgan[]; to: number } | null = null
  private named: readonly NamedOrgan[] = []
  private readonly line: Line
  private readonly language: LanguagePack

  constructor(line: Line, language: LanguagePack) {
    this.line = line
    this.language = language
  }

  organ(mark: Mark & { type: 'organ' }): void {
    const organs = [...this.joined(mark.from), ...this.fullOf(mark.organs)]
    if (mark.organs.length === 1) this.named = [...mark.organs, ...this.named].slice(0, 4)
    const before = this.last?.organs
    this.last = { organs, to: mark.to }
    const { chain } = this
    if (!chain || (chain.organs.length > 0 && chain.organs !== before)) return
    const lastNumber = chain.numbers.at(-1)
    const from = lastNumber?.to ?? chain.to
    if (chain.own && this.isSubjectBehind(chain, mark.from)) chain.subject = organs
    const direct =
      lastNumber === undefined && (mark.from - from <= 2 || (before !== undefined && chain.organs === before))
    if (direct || (!chain.own && this.isIssued(from, mark.from))) chain.organs = organs
  }

  /** `in its resolution 51/18, the Council decided`. */
  private isSubjectBehind({ subject, numbers }: Chain, at: number): boolean {
    const [first, second] = numbers
    if (subject.length > 0 || !first || second) return false
    const between = this.line.tokens.slice(first.to, at)
    return (
      between.length <= 3 &&
      between.every(({ folded }) => /^[,،]$/.test(folded) || articles.test(folded)) &&
      between.length > 0
    )
  }

  /** Organs that a conjunction joins to the one at `from`: `General Assembly and Security Council resolutions`. */
  private joined(from: number): readonly NamedOrgan[] {
    if (!this.last) return []
    const { joiners } = this.language.citations
    const between = this.line.tokens.slice(this.last.to, from)
    const clitic = between.length === 0 && this.line.tokens[from]?.folded.startsWith('و')
    const word =
      between.length === 1 &&
      joiners.includes(between[0]?.folded ?? '') &&
      !/[,،;؛]/.test(between[0]?.text ?? '')
    return clitic || word ? this.last.organs : []
  }

  /** `Council` is the one named last that can be called so. */
  private fullOf(organs: readonly NamedOrgan[]): readonly NamedOrgan[] {
    if (organs.length === 1) return organs
    const known = this.named.find(({ organ }) => organs.some((each) => each.organ === organ))
    return known ? [known] : organs
  }

  opener({ from, to, kind, own }: Mark & { type: 'opener' }): void {
    const before = this.last && from - this.last.to <= subjectReach ? this.last.organs : []
    const attributive = this.last !== null && from - this.last.to <= 2
    const first = this.language.citations.organFirst
    const inherited = this.chain?.numbers.length === 0 ? this.chain.organs : []
    this.chain = {
      kind,
      own,
      from,
      to,
      subject: before,
      organs: own ? [] : first && attributive ? before : inherited,
      numbers: [],
    }
  }

  number(mark: NumberMark): void {
    const { chain } = this
    const adjacent = chain !== null && this.isListed(chain, mark)
    if (mark.bare !== null && !adjacent) return
    this.found.push({ mark, chain, adjacent })
    chain?.numbers.push(mark)
  }

  /** Directly behind the word, its organ or a sign; or joined to another number of the list. */
  private isListed(chain: Chain, mark: NumberMark): boolean {
    const before = chain.numbers.at(-1)
    if (this.isDay(mark)) return false
    const { joiners, numberSigns } = this.language.citations
    const from = Math.max(before?.to ?? chain.to, this.last?.to ?? 0)
    const between = this.line.tokens.slice(from, mark.from)
    if (between.length > issuerReach) return false
    const plain = (word: string) =>
      /^[():.،,؛;]$/.test(word) || joiners.includes(word) || this.isSign(word, numberSigns)
    if (before === undefined || from > before.to) return between.every(({ folded }) => plain(folded))
    if (
      mark.bare !== null &&
      isYear(mark.bare) &&
      !between.some(({ folded }) => this.isSign(folded, numberSigns))
    )
      return false
    const joined = between.some(({ folded }) => joiners.includes(folded) || this.isSign(folded, numberSigns))
    return (
      joined &&
      between.every(({ folded, kind }) => plain(folded) || kind === 'number' || this.isDateWord(folded))
    )
  }

  private isSign(word: string, signs: readonly string[]): boolean {
    return this.language.citations.bareForms(word).some((form) => signs.includes(form))
  }

  private isDay(mark: NumberMark): boolean {
    if (mark.bare === null) return false
    const next = this.line.tokens[mark.to]?.folded ?? ''
    const before = this.line.tokens[mark.from - 1]?.folded ?? ''
    return this.isMonth(next) || this.isMonth(before) || this.isTwinMonth(mark.to)
  }

  private isTwinMonth(at: number): boolean {
    const pair = `${this.line.tokens[at]?.folded} ${this.line.tokens[at + 1]?.folded}`
    return this.isMonth(pair)
  }

  private isMonth(word: string): boolean {
    const { gregorian, hijri } = this.language.calendar
    return word in gregorian || word in hijri
  }

  private isDateWord(word: string): boolean {
    const { calendar, citations } = this.language
    return (
      this.isMonth(word) ||
      /^[/م]$/.test(word) ||
      calendar.fillers.includes(word) ||
      citations.issuers.includes(word) ||
      this.isMonthPart(word)
    )
  }

  /** «كانون» and «الاول» of «كانون الاول». */
  private isMonthPart(word: string): boolean {
    return Object.keys(this.language.calendar.gregorian).some(
      (month) => month.includes(' ') && month.split(' ').includes(word),
    )
  }

  /** Only words that tell by whom and when stand between. */
  private isIssued(from: number, to: number): boolean {
    const { citations, ordinal } = this.language
    const between = this.line.tokens.slice(from, to)
    if (between.length > issuerReach || !this.isAttached(between, to)) return false
    return between.every(
      ({ folded, kind }) =>
        kind !== 'word' ||
        citations
          .bareForms(folded)
          .some(
            (form) => this.isDateWord(form) || citations.issuers.includes(form) || ordinal(form) !== null,
          ),
    )
  }

  /** A word, or what is written together with the organ («لمجلس»), makes the number the organ's; a pause does not. */
  private isAttached(between: readonly Token[], organ: number): boolean {
    const { citations, parties } = this.language
    const { folded = '' } = this.line.tokens[organ] ?? {}
    if (between.length > 0)
      return between.some(({ kind, folded }) => kind === 'word' && !articles.test(folded))
    const isJoined = parties.clitics.prepositions.some((letter) => folded.startsWith(letter))
    return isJoined && citations.bareForms(folded).length > 1
  }
}
