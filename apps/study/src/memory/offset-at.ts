/** Minutes that the clock of this device was ahead of UTC at an instant. */
export function offsetAt(at: Date): number {
  return 0 - at.getTimezoneOffset();
}
