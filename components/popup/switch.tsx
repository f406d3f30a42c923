import type { ReactNode } from 'react';

/** A labelled on/off switch; the whole row can be pressed. */
export function Switch({ isOn, onChange, children }: { isOn: boolean; onChange: (isOn: boolean) => void; children: ReactNode }) {
  return (
    <label className="switch-row">
      <span>{children}</span>
      <input type="checkbox" role="switch" className="switch" aria-checked={isOn} checked={isOn} onChange={(event) => onChange(event.target.checked)} />
    </label>
  );
}
