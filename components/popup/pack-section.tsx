import { useState } from 'react';
import type { ListedRule, Pack } from '@/engine/rule';
import { isOnAsShipped, isRuleOn } from '@/state/choice';
import { usePopup, useStrings } from './popup-context';
import { RuleRow } from './rule-row';
import { Switch } from './switch';

/** One pack of rules, folded until somebody opens it or searches; sixty rows of controls that nobody sees would be most of what the popup draws. */
export function PackSection({ pack, rules, isSearched }: { pack: Pack; rules: readonly ListedRule[]; isSearched: boolean }) {
  const { strings, say } = useStrings();
  const settings = usePopup((state) => state.settings);
  const change = usePopup((state) => state.change);
  const isShippedOn = ({ rule }: ListedRule) => isOnAsShipped(settings, rule, pack);
  const on = rules.filter((named) => isRuleOn(settings, named.id, isShippedOn(named)));
  const isPackShippedOn = rules.some(isShippedOn);
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || isSearched;
  return (
    <details className="pack" open={isOpen} onToggle={({ currentTarget }) => isSearched || setOpened(currentTarget.open)}>
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
      {isOpen && (
        <ul>
          {rules.map((named) => (
            <RuleRow key={named.id} named={named} pack={pack} />
          ))}
        </ul>
      )}
    </details>
  );
}
