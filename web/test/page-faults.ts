import type { Page } from 'playwright-core'

/**
 * What is wrong with a page, as a checker would say it: one line a fault, with the element. Holds for every page of
 * Qarar, whatever is on it; what axe says is in axe.test.ts.
 */
export const faultsOf = (page: Page): Promise<string[]> => page.evaluate(findFaults)

/** Runs in the browser: it knows nothing of this file. */
function findFaults(): string[] {
  const faults: string[] = []
  const all = <E extends Element = HTMLElement>(selector: string) => [
    ...document.querySelectorAll<E>(selector),
  ]
  const shortly = (element: Element) => element.outerHTML.slice(0, 160)
  const report = (fault: string, elements: Element[]) =>
    faults.push(...elements.map((element) => `${fault}: ${shortly(element)}`))
  const named = (element: Element) =>
    Boolean(
      element.textContent?.trim() ||
        element.getAttribute('aria-label') ||
        element.getAttribute('aria-labelledby') ||
        (element as HTMLInputElement).labels?.length ||
        element.querySelector('img[alt]')?.getAttribute('alt'),
    )

  // One page, one name, headings without gaps.
  if (document.title.trim() === '') faults.push('no title')
  if (all('main').length !== 1) faults.push('not one main')
  if (all('h1').length !== 1) faults.push('not one h1')
  const headings = all('h1, h2, h3, h4, h5, h6')
  const levels = headings.map(({ tagName }) => Number(tagName[1]))
  report(
    'heading skips a level',
    headings.filter((_, at) => (levels[at] ?? 0) > (levels[at - 1] ?? 1) + 1),
  )
  const ids = all('[id]').map(({ id }) => id)
  faults.push(...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id stands twice: ${id}`))

  // Whatever can be filled in, followed or pressed has a name.
  const fields = all('input:not([type=hidden]), select, textarea')
  report(
    'field without a label',
    fields.filter(
      (field) => !(field as HTMLInputElement).labels?.length && !field.getAttribute('aria-label'),
    ),
  )
  report(
    'without a name',
    all('a, button').filter((control) => !named(control)),
  )
  report('image without words', all('img:not([alt])'))
  const zoom = document.querySelector('meta[name=viewport]')?.getAttribute('content') ?? ''
  if (!zoom.includes('width=device-width') || /user-scalable|maximum-scale/.test(zoom))
    faults.push('viewport')

  // Whatever is opened, only what has a scroll bar of its own is drawn sideways.
  const folded = all<HTMLDetailsElement>('details:not([open])')
  for (const part of folded) part.open = true
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) faults.push(`wider than the screen: ${scrollWidth} px of ${clientWidth}`)
  for (const part of folded) part.open = false

  // No way for words to become a program, and no way out of this machine.
  report(
    'handler in the markup',
    all('*').filter((element) => element.getAttributeNames().some((name) => /^on/i.test(name))),
  )
  report('style in the markup', all('style'))
  report(
    'script without nonce or of another origin',
    all<HTMLScriptElement>('script').filter(
      ({ nonce, src }) => !nonce || new URL(src).origin !== location.origin,
    ),
  )
  // What people gave as evidence may lie elsewhere; it is followed by a person only, and is not told from where.
  const outward = 'a[rel~=noreferrer][href^="https:"], a[rel~=noreferrer][href^="http:"]'
  const addressed = all('[href], [src], [action], [formaction], [poster], [data]')
  report(
    'address that is not ours',
    addressed.filter(
      (element) =>
        !element.matches(outward) &&
        ['href', 'src', 'action', 'formaction', 'poster', 'data']
          .flatMap((name) => element.getAttribute(name) ?? [])
          .some((address) => !isOurs(address)),
    ),
  )
  function isOurs(address: string): boolean {
    const { origin, protocol } = new URL(address, location.href)
    return origin === location.origin || protocol === 'mailto:'
  }

  // A screen reader hears each text in its own language, and it stands in its own direction.
  const { lang, dir } = document.documentElement
  if (!/^(?:ar|en|fr)$/.test(lang) || dir !== (lang === 'ar' ? 'rtl' : 'ltr'))
    faults.push(`page: ${lang} ${dir}`)
  report(
    'language and direction differ',
    all('.text[lang], .document-text[lang], .printed[lang]').filter((element) => {
      const { direction } = getComputedStyle(element)
      return element.lang !== '' && direction !== (element.lang === 'ar' ? 'rtl' : 'ltr')
    }),
  )
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const strange = new Set<Element>()
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const words = (node.textContent ?? '').replace(/\u2068[^\u2069]*\u2069/g, '')
    const [arabic, latin] = [/\p{Script=Arabic}/gu, /\p{Script=Latin}/gu].map(
      (script) => words.match(script)?.length ?? 0,
    ) as [number, number]
    const spoken = node.parentElement?.closest<HTMLElement>('[lang]')?.lang ?? ''
    const isStrange = spoken === 'ar' ? latin > 2 * arabic : /^(?:en|fr)$/.test(spoken) && arabic > 2 * latin
    // A symbol is one word, in letters of its own.
    const isSentence = words.trim().includes(' ') && arabic + latin >= 16
    if (isSentence && isStrange && node.parentElement) strange.add(node.parentElement)
  }
  // Names of files, symbols and what people typed have no language that could be known.
  report(
    'words in another language than they are said to be',
    [...strange].filter(
      (element) => !element.closest('[dir=auto], bdi, code, .address, textarea, script, option'),
    ),
  )
  return faults
}
