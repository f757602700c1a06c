/** Whether a press turns a card: not on what can be worked in it, nor when words are being selected. */
export function isTurningPress(event: MouseEvent): boolean {
  const path = event.composedPath().filter((part) => part instanceof Element);
  if (path.some((part) => part.matches('button, input, label, a'))) return false;
  return path.some((part) => part.matches('.flash')) && document.getSelection()?.isCollapsed !== false;
}
