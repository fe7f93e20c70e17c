import type { ReviewMandate, ReviewPage } from '@qarar/register'

/** What nobody has decided about, in the order of the text. */
export const proposalsOf = ({ paragraphs }: Pick<ReviewPage, 'paragraphs'>): ReviewMandate[] =>
  paragraphs.flatMap(({ mandates }) => mandates.filter(({ state }) => state === 'proposed'))
