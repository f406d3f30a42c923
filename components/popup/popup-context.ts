import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { ListedRule, Localised, Pack } from '@/engine/rule';
import type { Surface } from '@/engine/surface';
import { type PopupStrings, popupStrings } from '@/locales/popup';
import { type Language, languageOf } from '@/state/language';
import type { PopupState } from '@/state/popup-store';
import type { TroubleCounts } from '@/state/trouble-log';

/** What the entrypoint hands in: the rules are data here, and everything that touches the browser is a function. */
export interface PopupParts {
  readonly store: StoreApi<PopupState>;
  readonly rules: readonly ListedRule[];
  readonly packs: readonly { readonly id: string; readonly pack: Pack }[];
  /** BCP 47. */
  readonly browserLanguage: string;
  readonly version: string;
  /** Where texts go that are written on the page's host, when the person said nothing. */
  surfaceByDefault(host: string): Surface;
  /** Asks the person for the permission to run on the page's host; must be called inside a gesture. */
  requestAccess(): void;
  reloadPage(): void;
  /** Counted when the popup was opened. */
  readonly troubles: TroubleCounts;
  /** Opens the side panel; must be called inside a gesture. */
  openPanel(): void;
  /** Lets what is held on the page go when it is sent again. */
  allowHeld(): void;
}

/** Carries the parts to the components. */
export const PopupContext = createContext<PopupParts | null>(null);

/** The parts that the entrypoint handed in. @throws outside of the popup. */
export function useParts(): PopupParts {
  const parts = useContext(PopupContext);
  if (!parts) throw new Error('components/popup: used outside of PopupContext');
  return parts;
}

/** A piece of the popup's state; renders again when that piece changes. */
export function usePopup<Piece>(select: (state: PopupState) => Piece): Piece {
  return useStore(useParts().store, select);
}

/** The language to speak now, its strings, and what of a text in both languages is in it. */
export function useStrings(): { readonly language: Language; readonly strings: PopupStrings; say(text: Localised): string } {
  const { browserLanguage } = useParts();
  const language = usePopup(({ settings }) => languageOf(settings.language, browserLanguage));
  return { language, strings: popupStrings(language), say: ({ zh, en }) => (language === 'en' ? en : zh) };
}
