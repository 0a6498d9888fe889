/**
 * What the Reconciliation Service API 0.2 asks of each answer, said in JSON Schema in our own words
 * (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/). Fields that it does not name are allowed
 * where it allows them.
 */
const text = { type: 'string' }
const object = (required: readonly string[], properties: object, more = {}) => ({
  type: 'object',
  required,
  properties,
  ...more,
})
const listOf = (items: object) => ({ type: 'array', items })
const exactly = (required: readonly string[], properties: object) =>
  object(required, properties, { additionalProperties: false })

const type = object(['id', 'name'], { id: text, name: text, broader: listOf(object(['id'], { id: text, name: text })) })
const typeOrId = { oneOf: [object(['id'], { id: text, name: text }), text] }
const template = {
  type: 'object',
  required: ['url'],
  properties: { url: { type: 'string', pattern: '\\{\\{id\\}\\}' } },
}
const service = object([], { service_url: text, service_path: text })

export const manifest = object(['versions', 'name', 'identifierSpace', 'schemaSpace'], {
  versions: { type: 'array', items: text, contains: { const: '0.2' } },
  name: text,
  identifierSpace: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
  schemaSpace: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' },
  documentation: text,
  serviceVersion: text,
  defaultTypes: { ...listOf(type), uniqueItems: true },
  view: template,
  preview: object(['url', 'width', 'height'], {
    url: template.properties.url,
    width: { type: 'integer' },
    height: { type: 'integer' },
  }),
  suggest: object([], { entity: service, property: service, type: service }),
  extend: object([], {
    propose_properties: service,
    property_settings: listOf(
      object(['type', 'label', 'name'], {
        type: { enum: ['number'] },
        default: { type: 'number' },
        label: text,
        name: text,
      }),
    ),
  }),
})

export const resultBatch = {
  type: 'object',
  additionalProperties: object(['result'], {
    result: listOf(
      object(['id', 'name', 'score'], {
        id: text,
        name: text,
        description: text,
        score: { type: 'number' },
        features: listOf(object([], { id: text, value: { type: ['number', 'boolean'] } })),
        match: { type: 'boolean' },
        type: listOf(typeOrId),
      }),
    ),
  }),
}

export const suggestedEntities = object(['result'], {
  result: listOf(object(['id', 'name'], { id: text, name: text, description: text, notable: listOf(typeOrId) })),
})
export const suggestedTypes = object(['result'], { result: listOf(type) })
export const suggestedProperties = object(['result'], {
  result: listOf(object(['id', 'name'], { id: text, name: text, description: text })),
})
export const proposed = object(['properties'], {
  properties: listOf(object(['id', 'name'], { id: text, name: text })),
  type: text,
  limit: { type: 'number' },
})

export const extended = object(['meta', 'rows'], {
  meta: listOf(object(['id', 'name'], { id: text, name: text, type: object(['id'], { id: text, name: text }) })),
  rows: {
    type: 'object',
    additionalProperties: {
      type: 'object',
      additionalProperties: listOf({
        oneOf: [
          exactly([], {}),
          exactly(['id', 'name'], { id: text, name: text, description: text }),
          exactly(['str'], { str: text }),
          exactly(['float'], { float: { type: 'number' } }),
          exactly(['int'], { int: { type: 'integer' } }),
        ],
      }),
    },
  },
})
