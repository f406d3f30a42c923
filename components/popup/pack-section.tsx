import type { NamedRule, Pack } from '@/engine/rule';
import { isOnAsShipped, isRuleOn } from '@/state/choice';
import { usePopup, useStrings } from './popup-context';
import { RuleRow } from './rule-row';
import { Switch } from './switch';

/** One pack of rules, folded until somebody opens it or searches. */
export function PackSection({ pack, rules, isSearched }: { pack: Pack; rules: readonly NamedRule[]; isSearched: boolean }) {
  const { strings, say } = useStrings();
  const settings = usePopup((state) => state.settings);
  const change = usePopup((state) => state.change);
  const isShippedOn = ({ rule }: NamedRule) => isOnAsShipped(settings, rule, pack);
  const on = rules.filter((named) => isRuleOn(settings, named.id, isShippedOn(named)));
  const isPackShippedOn = rules.some(isShippedOn);
  return (
    <details className="pack" open={isSearched || undefined}>
      <summary>
        <span className="pack-title">{say(pack.title)}</span> <span className="count">{strings.rulesOn(on.length, rules.length)}</span>
      </summary>
      <p>{say(pack.about)}</p>
      <Switch
        isOn={on.length > 0}
        onChange={(isOn) => change({ kind: 'rules', ruleIds: rules.map(({ id }) => id), on: isOn === isPackShippedOn ? null : isOn })}
      >
        {strings.switchPack}
      </Switch>
      <ul>
        {rules.map((named) => (
          <RuleRow key={named.id} named={named} pack={pack} />
        ))}
      </ul>
    </details>
  );
}
