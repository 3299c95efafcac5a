/** Where the focus goes at a key: an element, or null where the key is left to the browser. */
type Places = { app: HTMLElement; input: HTMLInputElement; list: HTMLElement; more: HTMLButtonElement }

/** Fields in which a key is a letter, or picks a value. */
const FIELDS = 'input, select, textarea, [contenteditable]'

/** `/` leads into the field, Escape back to it, and the arrows from it through the results and back. */
export function placeAt(event: KeyboardEvent, { app, input, list, more }: Places): HTMLElement | null {
  const { key, target, ctrlKey, metaKey, altKey } = event
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return null
  if (key === '/') return target.matches(FIELDS) ? null : input
  if (key === 'Escape') return target !== input && app.contains(target) ? input : null
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const stops: HTMLElement[] = [
    input,
    ...list.querySelectorAll<HTMLElement>('a'),
    ...(more.hidden ? [] : [more]),
  ]
  const at = stops.indexOf(target)
  return at < 0 ? null : (stops[at + (key === 'ArrowDown' ? 1 : -1)] ?? null)
}
