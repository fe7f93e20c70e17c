/** A paragraph cut at the words that a mandate is about: before, the words, after; null where they do not stand in it. */
export function askedInText(text: string, asked: string): [string, string, string] | null {
  const at = asked === '' ? -1 : text.indexOf(asked)
  return at < 0 ? null : [text.slice(0, at), asked, text.slice(at + asked.length)]
}
