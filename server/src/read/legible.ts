// Names of files come from strangers: a name with a line feed or an escape sequence must not write
// lines of its own into a terminal, nor turn the direction of what follows.

const unsafe = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/gu

/** The name with control characters, lone surrogates and bidi controls written as `\u{…}`. */
export function legible(name: string): string {
  return name.replace(unsafe, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
}
