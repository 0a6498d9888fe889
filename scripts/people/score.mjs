// Compares who is who in a built graph with who is who by a careful reader: B³ and pairwise precision and recall, averaged
// over items, since a few names of the news would else outweigh all others.
//
// An item is one listed name in one article. It is found when the article mentions a person of that name; what is not found
// says nothing on who is who and is counted apart.

/**
 * @typedef {{ who: string, articles: string[], forms: string[], by_form?: Record<string, string[]> }} GoldCluster
 * @typedef {{ name: string, type: string, relation?: string, clusters: GoldCluster[] }} GoldName
 * @typedef {{ name: string, who: string, article: string, form: string, node: string | undefined }} Item
 */

/** Items of the listed names, each with the node that the graph has for it. */
export function findItems(names, graph) {
  const people = peopleByArticle(graph)
  return names.flatMap((record) =>
    record.clusters.flatMap((cluster, at) =>
      appearances(record, cluster).map(({ article, forms }) => ({
        name: record.name,
        type: record.type,
        who: `${at + 1}. ${cluster.who}`,
        article,
        form: forms[0],
        node: bestOf(people.get(article) ?? [], forms)?.key,
      })),
    ),
  )
}

/** Of variants each form in each article is an item, else each article. */
function appearances({ name }, { articles, forms, by_form: byForm }) {
  if (!byForm) return articles.map((article) => ({ article, forms: [...new Set([name, ...forms])] }))
  return Object.entries(byForm).flatMap(([form, list]) => list.map((article) => ({ article, forms: [form] })))
}

function peopleByArticle(graph) {
  const people = new Map(
    graph.nodes
      .filter(({ attributes }) => attributes.kind === 'Person')
      .map(({ key, attributes }) => [key, { key, ...attributes }]),
  )
  const byArticle = new Map()
  for (const { source, target, attributes } of graph.edges) {
    if (attributes.kind !== 'MENTIONS' || !people.has(target)) continue
    const article = source.replace(/^article:/, '')
    if (!byArticle.has(article)) byArticle.set(article, [])
    byArticle.get(article).push(people.get(target))
  }
  return byArticle
}

/** The person of the article whose name is the fullest of these forms, the label before an alias. */
function bestOf(people, forms) {
  for (const form of forms.map(bare).sort((a, b) => b.split(' ').length - a.split(' ').length)) {
    const found =
      people.find(({ label }) => bare(label) === form) ??
      people.find(({ aliases }) => aliases.some((alias) => bare(alias) === form))
    if (found) return found
  }
  return undefined
}

/** A name without what stands before it in lower case or as a title, in one spelling. */
function bare(form) {
  return form
    .normalize('NFC')
    .replace(/^(\p{Ll}+ |Bí thư |ĐB |TS\.? |GS\.? )+/u, '')
    .toLowerCase()
    .replace(/oà/g, 'òa')
    .replace(/oá/g, 'óa')
    .replace(/uỷ/g, 'ủy')
    .replace(/uý(?!\p{L})/gu, 'úy')
}

/** B³ and pairwise precision and recall of the items found. */
export function score(items) {
  const found = items.filter((item) => item.node !== undefined)
  const byName = groupBy(found, (item) => item.name)
  let precision = 0
  let recall = 0
  let [together, right, due] = [0, 0, 0]
  for (const list of byName.values()) {
    for (const one of list) {
      const system = list.filter((other) => other.node === one.node)
      const gold = list.filter((other) => other.who === one.who)
      const both = system.filter((other) => other.who === one.who)
      precision += both.length / system.length
      recall += both.length / gold.length
      // each pair is met twice, once from either side
      together += (system.length - 1) / 2
      due += (gold.length - 1) / 2
      right += (both.length - 1) / 2
    }
  }
  const share = (part, whole) => (whole === 0 ? 1 : part / whole)
  const f1 = (p, r) => (p + r === 0 ? 0 : (2 * p * r) / (p + r))
  const b3 = { precision: share(precision, found.length), recall: share(recall, found.length) }
  const pairs = { precision: share(right, together), recall: share(right, due) }
  return {
    items: items.length,
    found: found.length,
    b3: { ...b3, f1: f1(b3.precision, b3.recall) },
    pairs: { ...pairs, f1: f1(pairs.precision, pairs.recall), together, right, due },
  }
}

/** Nodes that hold two people of one name, and people that lie in several nodes, with the articles of each part. */
export function mistakes(items) {
  const found = items.filter((item) => item.node !== undefined)
  const list = []
  for (const [name, own] of groupBy(found, (item) => item.name)) {
    for (const [node, inside] of groupBy(own, (item) => item.node)) {
      const people = groupBy(inside, (item) => item.who)
      if (people.size > 1) list.push({ kind: 'merge', name, what: node, parts: parts(people) })
    }
    for (const [who, inside] of groupBy(own, (item) => item.who)) {
      const nodes = groupBy(inside, (item) => item.node)
      if (nodes.size > 1) list.push({ kind: 'split', name, what: who, parts: parts(nodes) })
    }
  }
  return list
}

function parts(groups) {
  return [...groups].map(([part, items]) => ({ part, articles: [...new Set(items.map((item) => item.article))] }))
}

/**
 * People who bear another name that differs from their own by tones alone. `alone` is whether an article has that other name and not
 * the person's own: then names were joined across articles, not the slips of one text mended.
 */
export function toneMerges(graph) {
  const quotes = new Map()
  for (const { target, attributes } of graph.edges) {
    for (const { article, quote } of attributes.kind === 'MENTIONS' ? (attributes.evidence ?? []) : []) {
      const forms = quotes.get(target) ?? new Map()
      quotes.set(target, forms.set(article, [...(forms.get(article) ?? []), bare(quote)]))
    }
  }
  return graph.nodes.flatMap(({ key, attributes: { kind, label, aliases } }) => {
    if (kind !== 'Person') return []
    const own = bare(label)
    const others = aliases.filter((form) => bare(form) !== own && withoutTones(form) === withoutTones(label))
    const forms = others.map((form) => ({
      form,
      alone: [...(quotes.get(key)?.values() ?? [])].some(
        (inArticle) => inArticle.includes(bare(form)) && !inArticle.includes(own),
      ),
    }))
    return forms.length > 0 ? [{ key, label, forms }] : []
  })
}

function withoutTones(form) {
  return bare(form)
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
}

function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) {
    const key = keyOf(item)
    if (!groups.has(key)) groups.set(key, [])
    groups.get(key).push(item)
  }
  return groups
}
