import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FrameReport } from './frame-report';
import type { Page } from './page-status';
import type { ParsedSettings } from './settings';
import { applyChange, type SettingsChange } from './settings-change';

/** What the popup shows. */
export interface PopupData extends ParsedSettings {
  readonly page: Page;
  readonly reports: readonly FrameReport[];
}

/** What the popup can have done; each returns when it is done and rejects when it failed. */
export interface PopupPorts {
  changeSettings(change: SettingsChange): Promise<void>;
  readSettings(): Promise<ParsedSettings>;
}

/** The popup's state and what changes it. */
export interface PopupState extends PopupData {
  /** True when the last change could not be stored; what is shown is then what is stored. */
  readonly isUnsaved: boolean;
  /** Shows the change at once and has it stored. Never rejects. */
  change(change: SettingsChange): Promise<void>;
  /** Takes in settings that somebody else changed. */
  receiveSettings(parsed: ParsedSettings): void;
  receivePage(page: Page): void;
  receiveReports(reports: readonly FrameReport[]): void;
}

/** The popup's store over its ports. */
export function createPopupStore(data: PopupData, ports: PopupPorts): StoreApi<PopupState> {
  let pendingChanges = 0;
  return createStore<PopupState>()((set, get) => ({
    ...data,
    isUnsaved: false,
    async change(change) {
      pendingChanges++;
      set({ settings: applyChange(get().settings, change), isUnsaved: false });
      const isStored = await ports.changeSettings(change).then(
        () => true,
        () => false,
      );
      pendingChanges--;
      if (!isStored) set({ isUnsaved: true });
      if (pendingChanges === 0) get().receiveSettings(await ports.readSettings());
    },
    receiveSettings(parsed) {
      // while a change of our own is on its way, what is stored is older than what is shown
      if (pendingChanges === 0) set(parsed);
    },
    receivePage: (page) => set({ page }),
    receiveReports: (reports) => set({ reports }),
  }));
}
