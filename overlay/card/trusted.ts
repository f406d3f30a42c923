/** A handler that runs only for a gesture of the person, never for an event that a script made up. */
export function trusted(run: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) run();
  };
}
