/** Whether an event is of a field that the reader types in or chooses from. */
export const isField = (target: EventTarget | null): boolean =>
  (target as Element | null)?.matches?.('input, textarea, select') ?? false;

/** Whether a key press is a single character or key for a command, and not for a field. */
export const isCommand = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey && !isField(event.target);
