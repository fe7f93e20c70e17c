import type { DocketMark, RegisterMandate } from '@qarar/register'

/** A row; of a report `parts` are the other mandates that it answers. */
export interface ListedMandate {
  mandate: RegisterMandate
  marks: readonly DocketMark[]
  isAnswered: boolean
  parts?: readonly RegisterMandate[]
}
