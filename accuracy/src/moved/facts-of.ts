import type { Act, Paragraph, Publication } from '@qarar/core'

/** One thing that was read, said shortly, and the paragraph that it was read in. */
export interface Fact {
  /** Work of the publication, from 1, and eId. */
  place: string
  kind: 'structure' | 'act' | 'mandate' | 'citation' | 'party' | 'date'
  said: string
}

/** What was read out of a text, without offsets: these move with every character. */
export function factsOf({ works }: Publication): Fact[] {
  return works.flatMap(({ paragraphs, turns }, index) =>
    [...paragraphs, ...turns.flatMap((turn) => turn.paragraphs)].flatMap((paragraph) =>
      ofParagraph(paragraph).map((fact) => ({ place: `${index + 1} ${paragraph.eId}`, ...fact })),
    ),
  )
}

function ofParagraph(paragraph: Paragraph): Omit<Fact, 'place'>[] {
  const { part, number, acts, citations, parties, dates } = paragraph
  return [
    { kind: 'structure', said: `${part} ${number ?? ''}` },
    ...acts.flatMap(ofAct),
    ...citations.map(({ text, target, status }) => ({
      ...{ kind: 'citation' as const, said: `${text} → ${target ?? status}` },
    })),
    ...parties.map(({ text, id }) => ({ kind: 'party' as const, said: `${text} → ${id}` })),
    ...dates.map(({ text, value }) => ({ kind: 'date' as const, said: `${text} → ${value}` })),
  ]
}

function ofAct({ verb, class: of, mandates }: Act): Omit<Fact, 'place'>[] {
  const asked = mandates.map(({ follow, addressees, action, deadline, reportTo }) => {
    const whom = addressees.map(({ id, text }) => id ?? text).join(' + ')
    const when = deadline ? `${deadline.kind} ${deadline.value ?? deadline.text}` : ''
    const to = reportTo ? `${reportTo.id ?? reportTo.text} ${reportTo.session ?? ''}` : ''
    return { kind: 'mandate' as const, said: [follow, whom, action.text, when, to].join(' | ') }
  })
  return [{ kind: 'act', said: `${verb} = ${of}` }, ...asked]
}
