import type { Finding } from '@/engine/finding';
import type { CheckContext } from '@/engine/surface';
import { DETECTIONS } from '@/rules/detections';
import { type Checker, shippedChecker } from '@/rules/shipped-checker';
import { siteOf } from '@/sites/index';
import type { Site } from '@/sites/site';
import { choiceOf, surfaceOf } from '@/state/choice';
import type { Settings } from '@/state/settings';

/** The rules as the person wants them in this tab, and what is known of the site and of the person. */
export interface Ruling {
  readonly checker: Checker;
  readonly context: CheckContext;
  readonly site: Site | null;
  readonly language: Settings['language'];
  /** Nothing is to be drawn on pages. */
  readonly isQuiet: boolean;
  /** Checks the versions of one editor's text, one after the other. */
  follow(): (text: string) => readonly Finding[];
}

/** The host for which a frame acts, also when it has no address of its own. */
const ownHost = () => (/^https?:/.test(window.origin) ? new URL(window.origin).hostname : location.hostname);

const ids = DETECTIONS.map(({ id }) => id);

/** The ruling for this frame; `tabHost` is the host name of the tab, by which the person chose. */
export function rulingOf(settings: Settings, tabHost: string): Ruling {
  const site = siteOf(ownHost());
  const context = { surface: surfaceOf(settings, tabHost, site ?? undefined), industry: settings.industry ?? undefined, site: ownHost() };
  const checker = shippedChecker(choiceOf(settings, ids));
  return { checker, context, site, language: settings.language, isQuiet: settings.quiet, follow: () => checker.follow(context) };
}
