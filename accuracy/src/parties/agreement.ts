import type { Paragraph } from '@qarar/core'

/** A party in one paragraph of one language, and whether the other language's paragraph has it too. */
export interface Comparison {
  id: string
  language: string
  other: string
  found: boolean
  /** Not found, and no name that the party has elsewhere in that language stands in the paragraph: the texts differ. */
  unnamed: boolean
}

type Texts = ReadonlyMap<string, Paragraph>

/** Every party of each paragraph in two languages, by the paragraph's eId; each counts once in a paragraph. */
export function compareParties(
  a: Texts,
  b: Texts,
  languages: [string, string],
  forms: Forms,
): (Comparison & { eId: string })[] {
  return [...a].flatMap(([eId, one]) => {
    const two = b.get(eId)
    if (!two) return []
    return [
      ...compareOneWay(one, two, languages, forms),
      ...compareOneWay(two, one, [languages[1], languages[0]], forms),
    ].map((comparison) => ({ ...comparison, eId }))
  })
}

function compareOneWay(
  from: Paragraph,
  to: Paragraph,
  [language, other]: [string, string],
  forms: Forms,
): Comparison[] {
  return [...idsOf(from)].map((id) => {
    const found = idsOf(to).has(id)
    return { id, language, other, found, unnamed: !found && !holdsForm(to, forms.get(`${other} ${id}`)) }
  })
}

const idsOf = ({ parties }: Paragraph) => new Set(parties.flatMap(({ id }) => id ?? []))

/** The printed names of each party in each language, over the whole set: `ar state:AFG` → names. */
export type Forms = ReadonlyMap<string, ReadonlySet<string>>

export function collectForms(texts: Iterable<{ language: string; paragraphs: Texts }>): Forms {
  const forms = new Map<string, Set<string>>()
  for (const { language, paragraphs } of texts)
    for (const { parties } of paragraphs.values())
      for (const { id, text } of parties) {
        const key = `${language} ${id}`
        forms.set(key, (forms.get(key) ?? new Set()).add(text))
      }
  return forms
}

/** Names inside another name that was found («غينيا» in «غينيا بيساو») do not count. */
function holdsForm({ text, parties }: Paragraph, forms: ReadonlySet<string> | undefined): boolean {
  const rest = parties.reduce((left, party) => left.replace(party.text, ' '), text)
  return [...(forms ?? [])].some((form) => standsIn(rest, form))
}

function standsIn(text: string, form: string): boolean {
  const at = text.indexOf(form)
  const isLetter = (place: number) => /\p{L}/u.test(text[place] ?? '')
  return at >= 0 && !isLetter(at + form.length) && (!isLetter(at - 1) || /\p{Script=Arabic}/u.test(form))
}
