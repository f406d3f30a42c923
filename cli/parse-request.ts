import { INDUSTRIES, type Industry } from '@/engine/industry';
import { AUDIENCES, type Audience, type CheckContext, SURFACES, type Surface } from '@/engine/surface';

/** What one line of input asks for, or what is wrong with it; the id also then, when it could be had. Never quotes the text. */
export type Request =
  | { readonly id: string | number; readonly text: string; readonly context: CheckContext }
  | { readonly id: string | number | null; readonly problem: string };

interface Line extends CheckContext {
  readonly id: string | number;
  readonly text: string;
}

function problemOf({ id, text, surface, audience, industry, lang, site }: Readonly<Record<string, unknown>>): string | null {
  if (!isId(id)) return 'id must be a string or a number';
  if (typeof text !== 'string') return 'text must be a string';
  if (surface !== undefined && !SURFACES.includes(surface as Surface)) return `surface must be one of ${SURFACES.join(', ')}`;
  if (audience !== undefined && !AUDIENCES.includes(audience as Audience)) return `audience must be one of ${AUDIENCES.join(', ')}`;
  if (industry !== undefined && !INDUSTRIES.includes(industry as Industry)) return `industry must be one of ${INDUSTRIES.join(', ')}`;
  if (lang !== undefined && typeof lang !== 'string') return 'lang must be a string';
  if (site !== undefined && typeof site !== 'string') return 'site must be a string';
  return null;
}

function isId(id: unknown): id is string | number {
  return typeof id === 'string' || typeof id === 'number';
}

function parseObject(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The context without what was left open. */
const given = (context: CheckContext): CheckContext => Object.fromEntries(Object.entries(context).filter(([, value]) => value !== undefined));

/** Reads one line; what it leaves open is taken from `defaults`, what it has besides is ignored. */
export function parseRequest(line: string, defaults: CheckContext): Request {
  const value = parseObject(line);
  if (!value) return { id: null, problem: 'is not a JSON object' };
  const problem = problemOf(value);
  if (problem) return { id: isId(value.id) ? value.id : null, problem };
  const { id, text, surface, audience, industry, lang, site } = value as unknown as Line;
  return { id, text, context: { ...defaults, ...given({ surface, audience, industry, lang, site }) } };
}
