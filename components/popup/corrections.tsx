import { type Correction, MOST_LEVEL, nameOfKind } from '@/engine/classify/learned/correction';
import { cardStrings } from '@/locales/card';
import { usePopup, useStrings } from './popup-context';
import './corrections.css';

/** Everything that is remembered of the corrections, as a file: kinds of text and numbers. */
const asFile = (corrections: readonly Correction[]) => `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify({ corrections }, null, 2))}`;

function Row({ correction }: { correction: Correction }) {
  const { language, strings } = useStrings();
  const change = usePopup((state) => state.change);
  const { kind, level } = correction;
  const { cue: names } = cardStrings(language);
  const what = strings.textKind(kind.isChinese, kind.length, kind.cues.map((cue) => names[cue]).filter(Boolean));
  return (
    <li>
      <span>{what}</span>
      <meter min={0} max={MOST_LEVEL} value={level} aria-label={strings.correctionLevel} title={strings.correctionLevel} />
      <button type="button" className="link" aria-label={strings.takeBackOne(what)} onClick={() => change({ kind: 'take-back', corrections: [correction] })}>
        {strings.takeBack}
      </button>
    </li>
  );
}

/** What the person said is no advertisement: each kind can be taken back, all can be, and all can be saved as a file. Nothing when there is none. */
export function Corrections() {
  const { strings } = useStrings();
  const corrections = usePopup(({ settings }) => settings.corrections);
  const change = usePopup((state) => state.change);
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{strings.corrections(corrections.length)}</h2>
      <p>{strings.correctionsAbout}</p>
      <ul>
        {corrections.map((correction) => (
          <Row key={nameOfKind(correction.kind)} correction={correction} />
        ))}
      </ul>
      <div>
        <button type="button" className="link" onClick={() => change({ kind: 'take-back', corrections })}>
          {strings.takeBackAll}
        </button>
        <a className="link" href={asFile(corrections)} download="shenyan-corrections.json">
          {strings.saveCorrections}
        </a>
      </div>
    </section>
  );
}
