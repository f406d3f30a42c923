import { useId } from 'react';
import { SURFACES, type Surface } from '@/engine/surface';
import { isSiteOff, surfaceOf } from '@/state/choice';
import { useParts, usePopup, useStrings } from './popup-context';
import { Switch } from './switch';

function SurfaceChoice({ host }: { host: string }) {
  const { strings } = useStrings();
  const byDefault = useParts().surfaceByDefault(host);
  const settings = usePopup((state) => state.settings);
  const change = usePopup((state) => state.change);
  const id = useId();
  const surface = surfaceOf(settings, host, { surface: byDefault });
  const isChosen = Object.hasOwn(settings.surfaces, host);
  return (
    <div className="surface">
      <label htmlFor={id}>{strings.surfaceLabel}</label>
      <select
        id={id}
        aria-describedby={`${id}-detail`}
        value={isChosen ? surface : ''}
        onChange={(event) => change({ kind: 'surface', host, surface: event.target.value === '' ? null : (event.target.value as Surface) })}
      >
        <option value="">{strings.surfaceDefault(byDefault)}</option>
        {SURFACES.map((one) => (
          <option key={one} value={one}>
            {strings.surface[one]}
          </option>
        ))}
      </select>
      <p id={`${id}-detail`}>{strings.surfaceDetail[surface]}</p>
    </div>
  );
}

/** What holds on this site alone: on or off, and where its texts go. Nothing on a browser page. */
export function Site() {
  const { strings } = useStrings();
  const { requestAccess } = useParts();
  const { host, access } = usePopup((state) => state.page);
  const isOff = usePopup(({ settings }) => isSiteOff(settings, host));
  const change = usePopup((state) => state.change);
  if (access === 'browser-page' || access === 'not-visible') return null;
  const isOn = !isOff && access !== 'permission-missing';
  const switchSite = (on: boolean) => {
    if (on && access === 'permission-missing') requestAccess();
    if (on === isOff) change({ kind: 'site', host, on });
  };
  return (
    <section aria-label={strings.thisSite} className="site">
      <Switch isOn={isOn} onChange={switchSite}>
        {strings.checkOn(host)}
      </Switch>
      <SurfaceChoice host={host} />
    </section>
  );
}
