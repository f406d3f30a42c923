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

/** What a rule can ask of the surroundings of a hit by name. */
export const CONTEXTS: Readonly<Record<ContextName, Context>> = {
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
