import { usePopup, useStrings } from './popup-context';

const SHOWN = 3;

/** What is wrong with the stored settings, or with storing them. Nothing when all is well. */
export function Problems() {
  const { strings } = useStrings();
  const problems = usePopup((state) => state.problems);
  const isUnsaved = usePopup((state) => state.isUnsaved);
  return (
    <div role="alert" className="problems">
      {isUnsaved && <p>{strings.unsaved}</p>}
      {problems.length > 0 && (
        <>
          <p>{strings.unreadableSettings}</p>
          <ul>
            {problems.slice(0, SHOWN).map(({ where, what }) => (
              <li key={`${where} ${what}`}>
                <code>{where || 'settings'}</code>: {what}
              </li>
            ))}
            {problems.length > SHOWN && <li>{strings.moreProblems(problems.length - SHOWN)}</li>}
          </ul>
        </>
      )}
    </div>
  );
}
