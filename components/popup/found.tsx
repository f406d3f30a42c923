import { foundIn, statusOf } from '@/state/page-status';
import { useParts, usePopup, useStrings } from './popup-context';

/** What was found on this page: rules and how often, never the words. */
export function Found() {
  const { strings, say } = useStrings();
  const { rules } = useParts();
  const reports = usePopup((state) => state.reports);
  const settings = usePopup((state) => state.settings);
  const page = usePopup((state) => state.page);
  const found = foundIn(reports);
  const isUnknown = statusOf(settings, page, reports).kind === 'not-checking';
  const titleOf = (id: string) => {
    const named = rules.find((one) => one.id === id);
    return named ? say(named.rule.title) : id;
  };
  return (
    <section className="found" aria-labelledby="found">
      <h2 id="found">{strings.found}</h2>
      {found.length === 0 && <p>{isUnknown ? strings.foundUnknown : strings.foundNothing}</p>}
      {found.length > 0 && (
        <ul>
          {found.map(({ ruleId, count }) => (
            <li key={ruleId}>
              <span>{titleOf(ruleId)}</span> <span className="count">{strings.times(count)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
