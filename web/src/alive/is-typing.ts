/** Whether keys belong to what has the keyboard: a field, a list, but no box that is ticked. */
export const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]') !== null

/** Keys of the browser, and those by which a word is being composed, are not ours. */
export const isOurs = (event: KeyboardEvent) =>
  !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
