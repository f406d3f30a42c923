import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const RULE = `import { defineDetection, defineExamples, defineExplanation } from '@/engine/rule';

export const explanation = defineExplanation({
  title: { zh: '', en: '' },
  why: { zh: '', en: '' },
  fix: { zh: '', en: '' },
  sources: [{ name: { zh: '', en: '' }, article: '', url: 'https://', checked: '${new Date().toISOString().slice(0, 10)}' }],
});

export const detection = defineDetection({
  severity: 'warn',
  stage: 'trial',
  find: [{ terms: [''] }],
});

export const examples = defineExamples({
  bad: ['before ⟦exactly what is marked⟧ after'],
  good: ['the same words where they are innocent'],
});
`;

const PACK = `import { definePack } from '@/engine/rule';

export default definePack({
  title: { zh: '', en: '' },
  about: { zh: '', en: '' },
  on: true,
});
`;

/** Writes the file of a new rule, and of its pack when there is none; gives the exit code. Never overwrites. */
export function newRule(id) {
  const [pack] = id.split('/');
  const file = `rules/${id}.ts`;
  if (existsSync(file)) {
    console.error(`${file} is there already.`);
    return 2;
  }
  mkdirSync(`rules/${pack}`, { recursive: true });
  const packFile = `rules/${pack}/pack.ts`;
  const written = existsSync(packFile) ? [file] : [packFile, file];
  if (written.length > 1) writeFileSync(packFile, PACK);
  writeFileSync(file, RULE);
  console.log(`${written.join(' and ')} written. Fill in every empty field, five bad and five good sentences, then: npm run rule -- try ${id}`);
  return 0;
}
