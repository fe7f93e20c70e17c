import type { MechanismKind, MechanismState, ReadRecord } from '../../model/extracted.ts'
import type { Words } from '../../model/words.ts'

/** A mechanism where a paragraph names it. */
export interface Mention extends Words {
  kind: MechanismKind
  state: MechanismState | null
  /** What tells its name apart; empty for «فريق الاتصال» alone. */
  key: string
  /** Its words are those of all of its kind: «المؤتمر الدولي». What another text calls so is another one. */
  isBare?: true
  /** What is told of it there; none where a person named it. */
  records?: ReadRecord[]
}
