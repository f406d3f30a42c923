import { type NotCheckingReason, statusOf } from '@/state/page-status';
import { useParts, usePopup, useStrings } from './popup-context';

/** What the person can do about a reason, where no switch of the popup does it. */
function Remedy({ because }: { because: NotCheckingReason }) {
  const { strings } = useStrings();
  const { requestAccess, reloadPage } = useParts();
  const remedies: Partial<Record<NotCheckingReason, [label: string, run: () => void]>> = {
    'permission-missing': [strings.allowHere, requestAccess],
    'no-sentinel': [strings.reload, reloadPage],
    'checker-missing': [strings.reload, reloadPage],
  };
  const remedy = remedies[because];
  if (!remedy) return null;
  const [label, run] = remedy;
  return (
    <button type="button" className="button" onClick={run}>
      {label}
    </button>
  );
}

/** Whether this page is being checked, and if not, why not. */
export function Status() {
  const { strings } = useStrings();
  const settings = usePopup((state) => state.settings);
  const page = usePopup((state) => state.page);
  const reports = usePopup((state) => state.reports);
  const status = statusOf(settings, page, reports);
  const detail = status.kind === 'not-checking' ? strings.notCheckingDetail[status.because] : strings.statusDetail[status.kind];
  return (
    <section className="status" data-status={status.kind} data-because={status.kind === 'not-checking' ? status.because : undefined}>
      <div role="status">
        <h2>{strings.status[status.kind]}</h2>
        <p>{detail}</p>
        {reports.some(({ isRewriteRefused }) => isRewriteRefused) && <p className="refused">{strings.rewriteRefused}</p>}
      </div>
      {status.kind === 'not-checking' && <Remedy because={status.because} />}
    </section>
  );
}
