import { analyse } from '../analysis/analyse.ts'

/** How texts write the words that have a stem. */
export class FormCounts {
  readonly #counts = new Map<string, Map<string, number>>()

  see(text: string, language: string): void {
    for (const { term, start, end } of analyse(text, language)) {
      const forms = this.#counts.get(term) ?? new Map<string, number>()
      this.#counts.set(term, forms)
      const form = withoutMarks(text.slice(start, end))
      forms.set(form, (forms.get(form) ?? 0) + 1)
    }
  }

  /** Of each stem; of equally frequent ones the first by its letters. */
  mostFrequent(): Map<string, string> {
    return new Map([...this.#counts].map(([stem, forms]) => [stem, mostOf(forms)]))
  }
}

function mostOf(forms: ReadonlyMap<string, number>): string {
  const [most] = [...forms].sort(([one, some], [other, others]) => others - some || (one < other ? -1 : 1))
  return most?.[0] ?? ''
}

/** Without vowel marks, stretched letters and capitals. */
const withoutMarks = (printed: string) => printed.replaceAll(/[\u0640\u064B-\u0652\u0670]/g, '').toLowerCase()
