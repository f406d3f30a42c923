import type { Examples } from '@/engine/rule';

const files = import.meta.glob<Examples>(['@/rules/*/*.ts', '!@/rules/*/*.*.ts', '!@/rules/*/pack.ts'], { eager: true, import: 'examples' });

/** The sentences on which our own rules must stay silent: the hardest innocent ones that we have. */
export function innocentExamples(): string[] {
  return Object.keys(files)
    .sort()
    .flatMap((path) => (files[path] as Examples).good)
    .map((example) => (typeof example === 'string' ? example : example.text));
}
