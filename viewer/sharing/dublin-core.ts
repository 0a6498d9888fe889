import { escapeXml } from '../../src/8-exports/xml.ts'
import type { Origin } from './exports.ts'

/**
 * Where a picture is from, as an RDF block for the `<metadata>` of an SVG: the line to cite, and a `dc:source` for each
 * article with its id, title, outlet (`dc:publisher`), date and address. The terms are those of Dublin Core, which Inkscape
 * and the catalogues of libraries read.
 */
export function dublinCore({ citation, sources }: Origin): string {
  return [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">',
    '<rdf:Description rdf:about="">',
    element('dcterms:bibliographicCitation', citation),
    ...sources.map(({ id, title, outlet, published, url }) =>
      [
        '<dc:source rdf:parseType="Resource">',
        element('dc:identifier', id),
        element('dc:title', title),
        element('dc:publisher', outlet),
        element('dc:date', published),
        element('dc:identifier', url),
        '</dc:source>',
      ].join(''),
    ),
    '</rdf:Description>',
    '</rdf:RDF>',
  ].join('\n')
}

function element(name: string, text: string | undefined): string {
  return text ? `<${name}>${escapeXml(text)}</${name}>` : ''
}
