import { expect, test } from 'vitest'
import { relationsOf } from '../../viewer/graph/relations.ts'
import { describe as describeNode } from '../../viewer/words/describe.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'
import { fixture } from './fixture.ts'

const groups = (node: string) =>
  relationsOf(fixture, node).map(({ kind, way, relations }) => [
    `${kind} ${way}`,
    relations.map(({ other }) => fixture.getNodeAttribute(other, 'label')),
  ])

test('a person has posts in bodies, agreements and events', () => {
  expect(groups('Person:Trần Quốc Đạt')).toEqual([
    ['HOLDS out', ['Thành ủy Vĩnh An', 'Tỉnh ủy Trường Hà']],
    ['SIGNED out', ['Chương trình phối hợp giai đoạn 2024 - 2025 giữa Thành ủy Vĩnh An và Đảng ủy Khối']],
    ['CHAIRED out', ['Hội nghị sơ kết chương trình phối hợp giai đoạn 2021 - 2023']],
    [
      'MENTIONS in',
      ['Thành phố Vĩnh An có tân Bí thư Thành ủy', 'Vĩnh An và Khối các cơ quan tỉnh ký kết chương trình phối hợp mới'],
    ],
  ])
})

test('a body has the people who hold its posts, those who left them last', () => {
  expect(groups('Organization:Thành ủy Vĩnh An')[0]).toEqual([
    'HOLDS in',
    ['Trần Quốc Đạt', 'Phạm Minh Tâm', 'Lý Thanh Toàn'],
  ])
})

test('every edge of a node but those skipped over is among its relations', () => {
  fixture.forEachNode((node, { kind }) => {
    const told = new Set(relationsOf(fixture, node).flatMap(({ relations }) => relations.map(({ edge }) => edge)))
    const skipped = kind === 'Organization' ? 'OF' : undefined
    for (const edge of fixture.edges(node)) {
      if (fixture.getEdgeAttribute(edge, 'kind') !== skipped) expect(told).toContain(edge)
    }
  })
})

test.each([
  ['Person:Nguyễn Văn Hòa', 'Bí thư Tỉnh ủy Trường Hà'],
  ['Person:Lý Thanh Toàn', 'nguyên Bí thư Thành ủy Vĩnh An'],
  ['Organization:Thành ủy Vĩnh An', 'thành phố Vĩnh An (Trường Hà)'],
  ['Organization:Công an tỉnh Trường Hà', ''],
  ['Position:Bí thư Thành ủy Vĩnh An', 'Thành ủy Vĩnh An'],
  ['Place:huyện Bến Lộc (Trường Hà)', 'tỉnh Trường Hà'],
  ['Event:Gặp mặt cán bộ hưu trí đầu xuân', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trường Hà, 03/02/2024'],
])('%s is described as “%s”', (key, text) => {
  expect(describeNode(fixture, key, vietnamese)).toBe(text)
})
