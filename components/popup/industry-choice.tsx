import { useId } from 'react';
import { INDUSTRIES, type Industry } from '@/engine/industry';
import { usePopup, useStrings } from './popup-context';

/** Which trade the person works in: its rules speak, and its promises are taken more strictly. */
export function IndustryChoice() {
  const { strings } = useStrings();
  const industry = usePopup((state) => state.settings.industry);
  const change = usePopup((state) => state.change);
  const id = useId();
  return (
    <section className="industry" aria-label={strings.industryLabel}>
      <label htmlFor={id}>{strings.industryLabel}</label>
      <select
        id={id}
        aria-describedby={`${id}-detail`}
        value={industry ?? ''}
        onChange={(event) => change({ kind: 'industry', industry: event.target.value === '' ? null : (event.target.value as Industry) })}
      >
        <option value="">{strings.industryNone}</option>
        {INDUSTRIES.map((one) => (
          <option key={one} value={one}>
            {strings.industry[one]}
          </option>
        ))}
      </select>
      <p id={`${id}-detail`}>{strings.industryDetail}</p>
    </section>
  );
}
