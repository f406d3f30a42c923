import { useParts, usePopup, useStrings } from './popup-context';
import { Switch } from './switch';

/** Whether anything is drawn on pages, and the way to the side panel, which says the same elsewhere. */
export function QuietChoice() {
  const { strings } = useStrings();
  const { openPanel } = useParts();
  const isQuiet = usePopup(({ settings }) => settings.quiet);
  const change = usePopup((state) => state.change);
  return (
    <section className="quiet" aria-label={strings.quiet}>
      <Switch isOn={isQuiet} onChange={(on) => change({ kind: 'quiet', on })}>
        {strings.quiet}
      </Switch>
      <p>{strings.quietDetail}</p>
      <button type="button" className="button" onClick={openPanel}>
        {strings.openPanel}
      </button>
    </section>
  );
}
