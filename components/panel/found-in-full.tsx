import { foundIn } from '@/state/page-status';
import { useParts, usePopup, useStrings } from '../popup/popup-context';

/** What was found on this page, by rule: how often, why it matters, how to say it, and on what ground. */
export function FoundInFull() {
  const { strings, say } = useStrings();
  const { rules } = useParts();
  const found = foundIn(usePopup((state) => state.reports));
  const entries = found.flatMap(({ ruleId, count }) => {
    const named = rules.find(({ id }) => id === ruleId);
    return named ? [{ ruleId, count, rule: named.rule }] : [];
  });
  if (entries.length === 0) return null;
  return (
    <section className="found" aria-labelledby="found">
      <h2 id="found">{strings.found}</h2>
      {entries.map(({ ruleId, count, rule: { title, why, fix, sources } }) => (
        <article key={ruleId} data-rule={ruleId}>
          <h3>
            {say(title)} <span className="count">{strings.times(count)}</span>
          </h3>
          <p>{say(why)}</p>
          <p className="fix">{say(fix)}</p>
          <p className="ground">{strings.ground(say(sources[0].name), sources[0].article, sources[0].recheck ? null : sources[0].checked)}</p>
        </article>
      ))}
    </section>
  );
}
