import { useId } from 'react';
import type { Settings } from '@/state/settings';
import { useParts, usePopup, useStrings } from './popup-context';

/** What never happens to a text, the language, the version. */
export function Footer() {
  const { strings } = useStrings();
  const { version } = useParts();
  const language = usePopup(({ settings }) => settings.language);
  const change = usePopup((state) => state.change);
  const id = useId();
  return (
    <footer className="footer">
      <p>{strings.promise}</p>
      <div>
        <label htmlFor={id}>{strings.language}</label>
        <select id={id} value={language} onChange={(event) => change({ kind: 'language', language: event.target.value as Settings['language'] })}>
          <option value="auto">{strings.languageOfBrowser}</option>
          <option value="zh-CN" lang="zh-CN">
            简体中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
        <span className="version">{version}</span>
      </div>
    </footer>
  );
}
