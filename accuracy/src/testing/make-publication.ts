import type { Paragraph, Publication, Work } from '@qarar/core'

/** A paragraph of a reading, with what a test does not say left empty. */
export function makeParagraph(given: Partial<Paragraph>): Paragraph {
  return {
    eId: 'para_1',
    parent: null,
    part: 'operative',
    number: null,
    marker: null,
    text: '',
    span: { start: 0, end: 0 },
    sourceLines: [1, 1],
    split: false,
    acts: [],
    citations: [],
    parties: [],
    dates: [],
    proposedReadings: [],
    ...given,
  }
}

export function makeWork(given: Partial<Work>): Work {
  return {
    kind: 'resolution',
    number: null,
    symbol: null,
    title: null,
    organ: null,
    session: null,
    dates: [],
    iri: null,
    paragraphs: [],
    turns: [],
    events: [],
    members: [],
    ...given,
  }
}

export function makePublication(given: Partial<Publication>): Publication {
  return {
    kind: 'resolution',
    language: 'en',
    organisation: null,
    symbol: null,
    title: null,
    session: null,
    dates: [],
    source: { file: 'own.txt', sha256: '', bytes: 0, format: 'text', encoding: 'utf-8' },
    coverage: { sourceChars: 0, kept: 0, dropped: [] },
    diagnostics: [],
    paragraphs: [],
    works: [],
    mechanisms: [],
    joins: [],
    ...given,
  }
}
