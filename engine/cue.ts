/** Classes of cue that mark a text as marketing; counted as classes, not as words (decision 0075). */
export type Cue =
  | 'contact'
  | 'phone'
  | 'handle'
  | 'link'
  | 'opt-out'
  | 'price'
  | 'gift'
  | 'event'
  | 'urgency'
  | 'salutation'
  | 'call-to-action'
  | 'trade'
  | 'goods'
  | 'venue'
  | 'apology'
  | 'superlative'
  | 'emoji';
