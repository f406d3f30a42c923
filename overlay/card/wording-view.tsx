/** @jsxImportSource preact */
import type { CardStrings } from '@/locales/card';
import type { Stretch, WordingChange } from './wording-change';

interface WordingViewProps {
  readonly change: WordingChange;
  readonly strings: CardStrings;
}

function Stretches({ of, as: Changed }: { readonly of: readonly Stretch[]; readonly as: 'del' | 'ins' }) {
  return (
    <>
      {of.map(({ text, kind }, at) => {
        const key = `${at}${text}`;
        return kind === 'changed' ? <Changed key={key}>{text}</Changed> : <span key={key}>{text}</span>;
      })}
    </>
  );
}

/** The wording before and after, one above the other. */
export function WordingView({ change, strings }: WordingViewProps) {
  return (
    <dl class="wording">
      <dt>{strings.before}</dt>
      <dd>
        <Stretches of={change.before} as="del" />
      </dd>
      <dt>{strings.after}</dt>
      <dd>{change.after.length > 0 ? <Stretches of={change.after} as="ins" /> : strings.nothingLeft}</dd>
    </dl>
  );
}
