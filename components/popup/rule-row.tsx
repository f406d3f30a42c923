import { SEVERITIES, type Severity } from '@/engine/finding';
import type { NamedRule } from '@/engine/rule';
import { isRuleOn } from '@/state/choice';
import { usePopup, useStrings } from './popup-context';
import { Switch } from './switch';

function Why({ named: { id, rule }, title }: { named: NamedRule; title: string }) {
  const { language, strings } = useStrings();
  const key = language === 'en' ? 'en' : 'zh';
  const [source] = rule.sources;
  return (
    <details className="why">
      <summary aria-label={strings.whyOf(title)}>{strings.why}</summary>
      <p>{rule.why[key]}</p>
      <p>{strings.ground(source.name[key], source.article, source.recheck ? null : source.checked)}</p>
      <code>{id}</code>
    </details>
  );
}

/** One rule: on or off, how strongly it speaks, and, on demand, why it exists. `isPackOn`: whether its pack is on as shipped. */
export function RuleRow({ named, isPackOn }: { named: NamedRule; isPackOn: boolean }) {
  const { language, strings } = useStrings();
  const settings = usePopup((state) => state.settings);
  const change = usePopup((state) => state.change);
  const { id, rule } = named;
  const title = rule.title[language === 'en' ? 'en' : 'zh'];
  const isOnAsShipped = rule.stage === 'stable' && isPackOn;
  return (
    <li className="rule" data-rule={id}>
      <Switch isOn={isRuleOn(settings, id, isOnAsShipped)} onChange={(on) => change({ kind: 'rules', ruleIds: [id], on: on === isOnAsShipped ? null : on })}>
        {title}
        {rule.stage === 'trial' && <small className="tag">{strings.trial}</small>}
      </Switch>
      <select
        aria-label={strings.severityOf(title)}
        value={settings.severities[id] ?? ''}
        onChange={(event) => change({ kind: 'severity', ruleId: id, severity: event.target.value === '' ? null : (event.target.value as Severity) })}
      >
        <option value="">{strings.severityDefault(rule.severity)}</option>
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
