import { usePopup, useStrings } from './popup-context';

/** The name and the switch for everything. */
export function Header() {
  const { strings } = useStrings();
  const isOn = usePopup(({ settings }) => settings.on);
  const change = usePopup((state) => state.change);
  return (
    <header className="header">
      <img src="/icon/mark.svg" width="24" height="24" alt="" />
      <h1>{strings.name}</h1>
      <input
        type="checkbox"
        role="switch"
        className="switch"
        aria-label={strings.switchEverywhere}
        title={strings.switchEverywhere}
        aria-checked={isOn}
        checked={isOn}
        onChange={(event) => change({ kind: 'everywhere', on: event.target.checked })}
      />
    </header>
  );
}
