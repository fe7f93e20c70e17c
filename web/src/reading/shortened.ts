const longest = 220

/** As much of long words as stands in a list, to the end of a word. */
export const shortened = (words: string) =>
  words.length <= longest ? words : `${words.slice(0, longest).replace(/\S*$/, '').trimEnd()} …`
