export { bodiesOf, bodyEndOf, roleOf } from '../../src/7-graph/posts.ts'
