import type { ContextName } from '../rule';
import type { Context } from './context';
import { asked } from './named/asked';
import { aspired } from './named/aspired';
import { code } from './named/code';
import { doubted } from './named/doubted';
import { exposed } from './named/exposed';
import { negated } from './named/negated';
import { promotional } from './named/promotional';
import { quoted } from './named/quoted';
import { refused } from './named/refused';
import { reported } from './named/reported';
import { retold } from './named/retold';
import { url } from './named/url';
import { warned } from './named/warned';
import type { Scene } from './scene';

const CONTEXTS: Readonly<Record<ContextName, Context>> = {
  negated,
  warned,
  quoted,
  retold,
  reported,
  exposed,
  asked,
  doubted,
  refused,
  aspired,
  promotional,
  url,
  code,
};

/** True when the named context holds for the hit at the folded range [from, to). Around a figure over the whole text (`isManner`) stands its sentence. */
export function isInContext(name: ContextName, scene: Scene, from: number, to: number, isManner = false): boolean {
  const context = CONTEXTS[name];
  const { text } = scene;
  if ('text' in context) return scene.remember(name, () => context.text.test(text.normal) || scene.elsewhere.has(context.text, 'both'));
  if ('sentence' in context) {
    const [start, end] = scene.scope(from, to, 'sentence');
    return scene.rememberAt(name, start, end, () => context.sentence.test(text.normal.slice(start, end)));
  }
  const scope = 'line' in context ? 'line' : 'sentence';
  const holds = 'line' in context ? context.line : context.around;
  return scene.rememberAt(isManner ? `${name} of all` : name, from, to, () => {
    if (!isManner) return holds(scene.around(from, to, scope));
    const [start, end] = scene.scope(from, to, scope);
    return holds({ before: '', after: text.normal.slice(start, end + 1) });
  });
}
