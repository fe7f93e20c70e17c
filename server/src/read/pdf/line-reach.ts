/** How high letters reach above their baseline and below it, by the height of their font. */
export const reach = { above: 0.85, below: 0.3 }
