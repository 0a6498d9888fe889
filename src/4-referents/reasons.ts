/** Why words were taken for what they stand for. */
export type Reason =
  | 'written out'
  | 'named in the sentence'
  | 'named nearby'
  | 'stands beside'
  | 'said of the list'
  | 'same name elsewhere'
  | 'home of the article'
  | 'outlet'
  | 'heading'
  | 'pronoun'
  | 'not settled'
