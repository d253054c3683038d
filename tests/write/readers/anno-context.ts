/**
 * What the terms that we print mean in the Web Annotation Vocabulary (W3C Recommendation, 2017): the part of its JSON-LD
 * context that the format uses, written down here so that no test needs the network. A term that is not in it is an error.
 */
const iri = (id: string) => ({ '@id': id, '@type': '@id' })
const number = (id: string) => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' })
const vocabulary = (id: string) => ({ '@id': id, '@type': '@vocab' })

export const ANNOTATION_CONTEXT = {
  '@context': {
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    oa: 'http://www.w3.org/ns/oa#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: iri('@id'),
    type: vocabulary('@type'),
    Annotation: 'oa:Annotation',
    AnnotationPage: 'as:OrderedCollectionPage',
    Software: 'as:Application',
    TextPositionSelector: 'oa:TextPositionSelector',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextualBody: 'oa:TextualBody',
    describing: 'oa:describing',
    identifying: 'oa:identifying',
    tagging: 'oa:tagging',
    body: iri('oa:hasBody'),
    end: number('oa:end'),
    exact: 'oa:exact',
    format: 'dc:format',
    generator: iri('as:generator'),
    items: { ...iri('as:items'), '@container': '@list' },
    motivation: vocabulary('oa:motivatedBy'),
    name: 'foaf:name',
    prefix: 'oa:prefix',
    purpose: vocabulary('oa:hasPurpose'),
    selector: iri('oa:hasSelector'),
    source: iri('oa:hasSource'),
    start: number('oa:start'),
    suffix: 'oa:suffix',
    target: iri('oa:hasTarget'),
    value: 'rdf:value',
  },
} as const
