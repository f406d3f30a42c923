import { heldIn } from '@/state/page-status';
import './held.css';
import { useParts, usePopup, useStrings } from './popup-context';

/** That a text is kept back on this page, and the ways on. Nothing when none is. */
export function Held() {
  const { strings } = useStrings();
  const { allowHeld } = useParts();
  const held = usePopup((state) => heldIn(state.reports));
  return (
    <div role="status" className="held">
      {held && (
        <>
          <h2>{strings.held[held]}</h2>
          <p>{strings.heldDetail[held]}</p>
        </>
      )}
      {held === 'block' && (
        <button type="button" className="button" onClick={allowHeld}>
          {strings.allowHeld}
        </button>
      )}
    </div>
  );
}
