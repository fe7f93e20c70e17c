import type { tour as arTour } from './ar.ts'

export const tour: typeof arTour = {
  title: 'A tour of the examples',
  intro:
    'Eight pages on the documents of a fictional organisation, the Organisation of Inland Seas. Open each, look at what its step names, and come back here.',
  empty:
    'No documents are in the library yet. Those of the fictional organisation come with the program: add them to begin; each can be withdrawn afterwards.',
  place: (step: string, of: string) => `Step ${step} of ${of}`,
  next: 'Next step',
  take: 'Add the examples',
  elsewhere:
    'The library holds documents other than the examples. So that they do not mix, start the program without files on a new data folder: it adds the examples by itself, and the tour is there.',
  /** A word of the examples. */
  query: 'quota',
  stops: {
    document: {
      title: 'A document as it was adopted',
      look: 'Look at the list of its texts, and at the completeness of the reading: every character of the file is accounted for.',
    },
    source: {
      title: 'A resolution with its source beside it',
      look: 'Beside each paragraph stands its line of the file as printed, and what was repaired.',
    },
    languages: {
      title: 'The same resolution in two languages',
      look: 'Paragraph stands against paragraph, each language in its own direction.',
    },
    search: {
      title: 'A search for one word',
      look: 'The word is marked in the printed text in whatever form it has; the conditions beside the results narrow them.',
    },
    docket: {
      title: 'What is due at the coming session',
      look: 'See who is asked for what, with the paragraph that asks, and what rules propose that nobody has reviewed.',
    },
    review: {
      title: 'Review of what the rules propose',
      look: 'A dotted line is a proposal: confirm one with one press, and the line becomes solid.',
    },
    record: {
      title: 'The record of a meeting',
      look: 'The turns in their order, with the speakers and the languages in which they spoke.',
    },
    agenda: {
      title: 'The agenda of the coming session',
      look: 'Each item is built on a paragraph of a text, and leads to it.',
    },
  },
}
