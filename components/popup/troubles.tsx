import { TROUBLES } from '@/state/trouble';
import { useParts, useStrings } from './popup-context';

/** How often something was not done since the install. Nothing when nothing went wrong. */
export function Troubles() {
  const { strings } = useStrings();
  const { troubles } = useParts();
  const counted = TROUBLES.flatMap((trouble) => ((troubles[trouble] ?? 0) > 0 ? [{ trouble, count: troubles[trouble] as number }] : []));
  if (counted.length === 0) return null;
  return (
    <section className="troubles">
      <details>
        <summary>{strings.troubles}</summary>
        <ul>
          {counted.map(({ trouble, count }) => (
            <li key={trouble}>
              <span>{strings.trouble[trouble]}</span> <span className="count">{strings.timesCounted(count)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
