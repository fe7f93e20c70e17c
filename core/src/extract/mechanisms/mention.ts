import type { MechanismKind, MechanismState, ReadRecord } from '../../model/extracted.ts'
import type { Words } from '../../model/words.ts'

/** A mechanism where a paragraph names it. */
export interface Mention extends Words {
  kind: MechanismKind
  state: MechanismState | null
  /** What tells its name apart; empty for «فريق الاتصال» alone. */
  key: string
  /** The nouns of its kind, where it is found by them: its key may be a shorter form of another one's. */
  head?: string
  /** Nothing but those tells it: «مسار هالون». */
  isHeadOnly?: true
  /** Its words are those of all of its kind: «المؤتمر الدولي». What another text calls so is another one. */
  isBare?: true
  /** Its name is the one of a known institution: no noun alone stands for it. */
  isKnown?: true
  /** Without a telling word: the State in which its sentence says that something is. */
  placed?: string
  /** Code of the organisation whose it is, where its words say so, or a guest of a meeting speaks of its own. */
  organisation?: string
  /** Its words say that it is of the organisation whose text it is. */
  isOwn?: true
  /** It is said to be of several: «البعثة المشتركة». */
  isShared?: true
  /** What is told of it there; none where a person named it. */
  records?: ReadRecord[]
}

/** A mention with the place of its paragraph. */
export interface PlacedMention extends Mention {
  work: number
  eId: string
  /** What its text is called by. */
  called?: string
}

/** What mentions of one mechanism have in common before their keys are settled. */
export const nameOf = ({ kind, key }: PlacedMention): string => `${kind} ${key}`
