import { useState } from 'react';
import { PackSection } from './pack-section';
import { useParts, useStrings } from './popup-context';
import { searchRules } from './search-rules';

/** All rules by pack, with a search. */
export function Rules() {
  const { strings } = useStrings();
  const { rules, packs } = useParts();
  const [query, setQuery] = useState('');
  const matching = searchRules(rules, query);
  return (
    <section className="rules" aria-labelledby="rules">
      <h2 id="rules">{strings.rules}</h2>
      <input type="search" aria-label={strings.search} placeholder={strings.search} value={query} onChange={(event) => setQuery(event.target.value)} />
      {matching.length === 0 && <p role="status">{strings.nothingMatches}</p>}
      {packs.map(({ id, pack }) => {
        const ofPack = matching.filter((named) => named.id.startsWith(`${id}/`));
        return ofPack.length > 0 && <PackSection key={id} pack={pack} rules={ofPack} isSearched={query.trim() !== ''} />;
      })}
    </section>
  );
}
