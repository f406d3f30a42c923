/** @jsxImportSource preact */
import { MOST_SHOWN } from '@/engine/rank';
import type { CardStrings } from '@/locales/card';
import { LAYER_ID } from '../stage/layer-id';
import type { CardEntry, CardModel } from './card-model';
import { EntryText, EntryTitle } from './entry-view';
import { offerLabel } from './offer-label';
import { trusted } from './trusted';
import { WordingView } from './wording-view';

/** Why the card is open: a send was held, or the person asked about a mark. */
export type CardMode = 'held' | 'asked';

/** How far a rewrite has come. */
export type RewriteState = 'offered' | 'running' | 'copied' | 'not-copied';

/** What the buttons of the card do. */
export interface CardHandlers {
  useWording(): void;
  sendAnyway(): void;
  ignoreOnce(entry: CardEntry): void;
  notSpam(entry: CardEntry): void;
  switchRuleOff(entry: CardEntry): void;
  switchSiteOff(): void;
  close(): void;
}

interface CardViewProps {
  readonly model: CardModel;
  readonly mode: CardMode;
  readonly rewrite: RewriteState;
  readonly strings: CardStrings;
  readonly on: CardHandlers;
}

/** One finding is told in full; of several the strongest, with the others' explanations one press away. */
function Entries({ model, strings, on }: CardViewProps) {
  const [only] = model.entries;
  if (only && model.entries.length === 1) {
    return (
      <section class="entry">
        <EntryTitle entry={only} strings={strings} />
        <EntryText entry={only} strings={strings} on={on} />
      </section>
    );
  }
  const list = (entries: readonly CardEntry[]) =>
    entries.map((entry) => (
      <details class="entry" name="entry" key={entry.ruleId} open={entry === only}>
        <summary>
          <EntryTitle entry={entry} strings={strings} />
        </summary>
        <EntryText entry={entry} strings={strings} on={on} />
      </details>
    ));
  const folded = model.entries.slice(MOST_SHOWN);
  return (
    <>
      {list(model.entries.slice(0, MOST_SHOWN))}
      {folded.length > 0 && (
        <details class="entry">
          <summary>{strings.moreFindings(folded.length)}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

function Keys({ mode, strings }: Pick<CardViewProps, 'mode' | 'strings'>) {
  return (
    <span class="keys">
      <kbd>{mode === 'held' ? 'Tab' : 'F6'}</kbd> {strings.keysIn} <kbd>Esc</kbd> {strings.keysOut}
    </span>
  );
}

function Header({ model, mode, strings, on }: CardViewProps) {
  return (
    <header>
      <span class="seal" aria-hidden="true">
        慎
      </span>
      <h2 id="title">{mode === 'held' ? strings.heldTitle : strings.askedTitle}</h2>
      <Keys mode={mode} strings={strings} />
      <button type="button" class="close" popovertarget={LAYER_ID} aria-label={strings.close} onClick={trusted(on.close)}>
        <span aria-hidden="true">×</span>
      </button>
      {mode === 'held' && <p id="message">{strings.heldMessage[model.severity]}</p>}
    </header>
  );
}

function Actions({ model, mode, rewrite, strings, on }: CardViewProps) {
  return (
    <div class="actions">
      {model.offer && (
        <button type="button" class="primary" disabled={rewrite === 'running'} onClick={trusted(on.useWording)}>
          {offerLabel(model.offer, strings)}
        </button>
      )}
      {mode === 'held' && (
        <button type="button" class="secondary" onClick={trusted(on.sendAnyway)}>
          {strings.sendAnyway}
        </button>
      )}
      <button type="button" class="quiet" onClick={trusted(on.switchSiteOff)}>
        {strings.switchSiteOff}
      </button>
    </div>
  );
}

/** The card. Not modal: the person may go on writing beside it. */
export function CardView(props: CardViewProps) {
  const { model, mode, rewrite, strings } = props;
  return (
    <dialog open class="card" tabIndex={-1} aria-labelledby="title" aria-describedby={mode === 'held' ? 'message' : undefined}>
      <Header {...props} />
      <div class="entries">
        <Entries {...props} />
      </div>
      <footer>
        {model.offer && <WordingView change={model.offer.change} strings={strings} />}
        <p class="outcome" role="status">
          {rewrite === 'copied' && strings.copied}
          {rewrite === 'not-copied' && strings.copyFailed}
        </p>
        <Actions {...props} />
      </footer>
    </dialog>
  );
}
