import { AhoCorasick } from '@monyone/aho-corasick/fast';
import FastScanner from 'fastscan';
import mint from 'mint-filter';

/** What the types of the package call its default export lies one level deeper in Node, which takes its CommonJS; a bundler takes its module. */
const MintFilter = (mint as unknown as { default?: typeof mint }).default ?? mint;

/** A matcher from npm: what it finds in a text, as a number of hits. */
export interface Peer {
  readonly name: string;
  readonly build: (terms: readonly string[]) => (text: string) => number;
}

/** The fastest matchers that npm has for thousands of Chinese terms (measured 2026-11-20). */
export const PEERS: readonly Peer[] = [
  {
    name: '@monyone/aho-corasick/fast 1.1.11',
    build: (terms) => {
      const peer = new AhoCorasick([...terms]);
      return (text) => peer.matchInText(text).length;
    },
  },
  {
    name: 'fastscan 1.0.6',
    build: (terms) => {
      const peer = new FastScanner([...terms]);
      return (text) => peer.search(text).length;
    },
  },
  {
    name: 'mint-filter 4.0.3',
    build: (terms) => {
      const peer = new MintFilter([...terms]);
      return (text) => peer.filter(text, { replace: false }).words.length;
    },
  },
];
