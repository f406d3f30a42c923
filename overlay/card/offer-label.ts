import type { CardStrings } from '@/locales/card';
import type { Offer } from './card-model';

/** What the button of an offer says: “all” only where nothing is left for which the person has to find the words. */
export function offerLabel({ isForSeveral, left }: Pick<Offer, 'isForSeveral' | 'left'>, strings: CardStrings): string {
  if (left > 0) return strings.partWordings(left);
  return isForSeveral ? strings.useAllWordings : strings.useWording;
}
