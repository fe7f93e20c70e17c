/** Marks of direction and soft hyphens, which word processors add. */
const unseen = /[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Words as they are compared: single spaces, nothing that is not seen. */
export const plainWords = (text: string): string => text.replaceAll(unseen, '').replaceAll(/\s+/g, ' ').trim()
