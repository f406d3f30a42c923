/** @jsxImportSource preact */
import type { CardStrings } from '@/locales/card';
import type { CardEntry } from './card-model';
import type { CardHandlers } from './card-view';
import { trusted } from './trusted';

interface EntryViewProps {
  readonly entry: CardEntry;
  readonly strings: CardStrings;
  readonly on: CardHandlers;
}

type EntryTitleProps = Omit<EntryViewProps, 'on'>;

function Quotes({ entry, strings }: EntryTitleProps) {
  const [opening, closing] = strings.quoteMarks;
  if (entry.quotes.length === 0) return <span class="quote">{strings.wholeText}</span>;
  return (
    <span class="quote">
      {entry.quotes.map((words, at) => (
        <span key={words}>
          {at > 0 && strings.listSeparator}
          {opening}
          <q class={entry.severity}>{words}</q>
          {closing}
        </span>
      ))}
    </span>
  );
}

function Ground({ entry, strings }: EntryTitleProps) {
  const { name, article, url, checked, isToBeConfirmed } = entry.ground;
  return (
    <>
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {name}
        </a>
      ) : (
        name
      )}{' '}
      {article} <span class="date">{strings.checkedOn(checked)}</span>
      {isToBeConfirmed && <span class="confirm">{strings.toBeConfirmed}</span>}
    </>
  );
}

/** What is wrong and with which words. */
export function EntryTitle({ entry, strings }: EntryTitleProps) {
  return (
    <h3>
      <span class={`badge ${entry.severity}`}>{strings.severity[entry.severity]}</span>
      {entry.title}
      <Quotes entry={entry} strings={strings} />
    </h3>
  );
}

/** What other rules say of the same words, each one press away. */
function Others({ entry, strings, on }: EntryViewProps) {
  if (entry.others.length === 0) return null;
  return (
    <div class="others">
      <p class="together">{strings.sameWords}</p>
      {entry.others.map((other) => (
        <details class="entry" key={other.ruleId}>
          <summary>
            <EntryTitle entry={other} strings={strings} />
          </summary>
          <EntryText entry={other} strings={strings} on={on} />
        </details>
      ))}
    </div>
  );
}

/** Why, how to say it, on which ground, what may be switched off, and what else is said of the same words. */
export function EntryText({ entry, strings, on }: EntryViewProps) {
  return (
    <>
      <p>{entry.why}</p>
      {entry.via && <p class="disguise">{strings.disguise[entry.via]}</p>}
      {entry.cues.length > 0 && <p class="together">{strings.together(entry.cues.map((cue) => strings.cue[cue]))}</p>}
      <dl>
        <dt>{strings.advice}</dt>
        <dd>{entry.fix}</dd>
        <dt>{strings.ground}</dt>
        <dd class="ground">
          <Ground entry={entry} strings={strings} />
        </dd>
      </dl>
      <div class="choices">
        {entry.isByScore && (
          <button type="button" class="quiet" onClick={trusted(() => on.notSpam(entry))}>
            {strings.notSpam}
          </button>
        )}
        <button type="button" class="quiet" onClick={trusted(() => on.ignoreOnce(entry))}>
          {strings.ignoreOnce}
        </button>
        <button type="button" class="quiet" onClick={trusted(() => on.switchRuleOff(entry))}>
          {strings.switchRuleOff}
        </button>
      </div>
      <Others entry={entry} strings={strings} on={on} />
    </>
  );
}
