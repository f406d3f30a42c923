/** Presses of the person that a page stopped and that we bring to their button. */
const brought = new WeakSet<Event>();

/**
 * A handler that runs only for a gesture of the person, never for an event that a script made up. Where it runs the browser does nothing
 * of its own: what a button does by itself is for the time after our end.
 */
export function trusted(run: () => void): (event: Event) => void {
  return (event) => {
    if (!event.isTrusted && !brought.has(event)) return;
    event.preventDefault();
    run();
  };
}

/** Presses a button of ours for a trusted press that did not get there. */
export function pressFor(button: Element): void {
  const press = new MouseEvent('click', { bubbles: true });
  brought.add(press);
  button.dispatchEvent(press);
}
