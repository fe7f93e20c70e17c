/**
 * Under the paragraph that the address names stand the words to cite it. Buttons copy them, alone or with the paragraph;
 * they are made where they are needed, so that a text of a thousand paragraphs has two.
 */
export function copyCitation(page: Document): void {
  const view = page.defaultView
  if (!view?.navigator.clipboard || !page.querySelector('[data-copy-citation]')) return
  const offer = () => {
    for (const old of page.querySelectorAll('.copy-buttons')) old.remove()
    const named = nameIn(view.location.hash)
    const target = named === '' ? null : page.getElementById(named)
    const line = target?.querySelector<HTMLElement>('[data-cite]')
    const words = target?.closest<HTMLElement>('[data-copy-citation]')?.dataset
    if (target && line && words) line.append(buttonsFor(page, target, line, words))
  }
  view.addEventListener('hashchange', offer)
  offer()
}

/** Somebody may have typed what is no name. */
function nameIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}

function buttonsFor(
  page: Document,
  target: HTMLElement,
  line: HTMLElement,
  words: DOMStringMap,
): HTMLElement {
  const group = page.createElement('span')
  group.className = 'copy-buttons'
  group.lang = page.documentElement.lang
  group.dir = page.documentElement.dir
  // The words of the organisation; where a paragraph has no number to be cited by, its permanent address.
  const citation = line.querySelector('.document-text, .address')?.textContent ?? ''
  // Of a speech, which has many paragraphs, only the citation.
  const paragraph = target.matches('li') ? (target.querySelector('.text')?.textContent?.trim() ?? '') : ''
  const told = page.createElement('span')
  told.setAttribute('role', 'status')
  const copies: [string | undefined, string][] = [
    [words.copyCitation, citation],
    [
      paragraph === '' ? undefined : words.copyWords,
      quoted(words.copyQuote ?? '', { words: paragraph, citation }),
    ],
  ]
  for (const [name, text] of copies) {
    if (name && text) group.append(button(page, name, text, told, words))
  }
  group.append(told)
  return group
}

/** `“{words}” ({citation})`, as the language of the text writes it. */
const quoted = (form: string, parts: Record<string, string>) =>
  form.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '')

function button(
  page: Document,
  name: string,
  text: string,
  told: HTMLElement,
  words: DOMStringMap,
): HTMLElement {
  const made = page.createElement('button')
  made.type = 'button'
  made.textContent = name
  made.addEventListener('click', () => {
    page.defaultView?.navigator.clipboard.writeText(text).then(
      () => {
        told.textContent = words.copied ?? ''
      },
      () => {
        told.textContent = words.notCopied ?? ''
      },
    )
  })
  return made
}
