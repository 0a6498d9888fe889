import { expect, test } from 'vitest'
import { withoutRemarks } from '../../viewer/vite.config.ts'

test.each([
  [
    'remarks and indents of a shader go',
    '"in float a; // size\\n\\n  /* of\\n a node */\\n  void main() {}\\n"',
    '"in float a;\\nvoid main() {}\\n"',
  ],
  [
    'lines stay lines',
    '"#version 300 es\\n  #define A 1\\nvoid main() {}"',
    '"#version 300 es\\n#define A 1\\nvoid main() {}"',
  ],
  [
    'what goes on in the next string stays',
    '"a;\\nb;\\n// parts: ".concat(n, "\\n c;\\n")',
    '"a;\\nb;\\n// parts: ".concat(n, "\\nc;\\n")',
  ],
  [
    'other strings stay',
    '"http://www.w3.org/2000/svg // not a remark\\n"',
    '"http://www.w3.org/2000/svg // not a remark\\n"',
  ],
  ['an escaped quote ends nothing', '"a \\" b; // c\\n\\n"', '"a \\" b;\\n"'],
])('%s', (_, code, bare) => {
  expect(withoutRemarks(code)).toBe(bare)
})
