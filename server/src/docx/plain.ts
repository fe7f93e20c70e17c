/** XML 1.0 has no control characters and no halves of surrogate pairs: one of them makes the whole file unreadable. */
export const plain = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')

/** Text as it stands in XML or HTML, between tags and in attributes. */
export const escaped = (text: string) => plain(text).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign)

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
