import { SEVERITIES, type Severity } from '@/engine/finding';
import type { ListedRule, Pack } from '@/engine/rule';
import { severityIn } from '@/engine/situation';
import { isOnAsShipped, isRuleOn } from '@/state/choice';
import { usePopup, useStrings } from './popup-context';
import { Switch } from './switch';

function Why({ named: { id, rule }, title }: { named: ListedRule; title: string }) {
  const { strings, say } = useStrings();
  const [source] = rule.sources;
  return (
    <details className="why">
      <summary aria-label={strings.whyOf(title)}>{strings.why}</summary>
      <p>{say(rule.why)}</p>
      <p>{strings.ground(say(source.name), source.article, source.recheck ? null : source.checked)}</p>
      <code>{id}</code>
    </details>
  );
}

/** One rule: on or off, how strongly it speaks, and, on demand, why it exists. */
export function RuleRow({ named, pack }: { named: ListedRule; pack: Pack }) {
  const { strings, say } = useStrings();
  const settings = usePopup((state) => state.settings);
  const change = usePopup((state) => state.change);
  const { id, rule } = named;
  const title = say(rule.title);
  const isShippedOn = isOnAsShipped(settings, rule, pack);
  const inPublic = severityIn({ surface: 'public', industry: settings.industry ?? undefined }, rule, undefined);
  return (
    <li className="rule" data-rule={id}>
      <Switch isOn={isRuleOn(settings, id, isShippedOn)} onChange={(on) => change({ kind: 'rules', ruleIds: [id], on: on === isShippedOn ? null : on })}>
        {title}
        {rule.stage === 'trial' && <small className="tag">{strings.trial}</small>}
      </Switch>
      <select
        aria-label={strings.severityOf(title)}
        value={settings.severities[id] ?? ''}
        onChange={(event) => change({ kind: 'severity', ruleId: id, severity: event.target.value === '' ? null : (event.target.value as Severity) })}
      >
        <option value="">{strings.severityDefault(inPublic === 'off' ? rule.severity : inPublic)}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {strings.severity[severity]}
          </option>
        ))}
      </select>
      <Why named={named} title={title} />
    </li>
  );
}
