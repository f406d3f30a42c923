import type { RuleId } from '@/engine/finding';
import type { Pack } from '@/engine/rule';

const packFiles = import.meta.glob<Pack>('./*/pack.ts', { eager: true, import: 'default' });

/** Every shipped pack by its folder name, sorted. */
export const PACKS: readonly { readonly id: string; readonly pack: Pack }[] = Object.entries(packFiles)
  .map(([path, pack]) => ({ id: path.split('/')[1] as string, pack }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The folder name of the pack that a rule belongs to. */
export function packOf(id: RuleId): string {
  return id.split('/')[0] as string;
}
