/** Why words were taken for what they stand for; shown by `quanhe explain`. */
export type Reason =
  | 'written out'
  | 'named in the sentence'
  | 'named nearby'
  | 'stands beside'
  | 'said of the list'
  | 'same name elsewhere'
  | 'spoken of before'
  | 'home of the article'
  | 'outlet'
  | 'not settled'
