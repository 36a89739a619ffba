import type { Node, Playthrough } from './playthrough';
import { goTo } from './walk';

/**
 * Grafts what another copy of a playthrough has and this one lacks: two tabs may have gone on from the same place.
 * @param stock keeps its nodes, their indices, and where the reader stands
 * @param scion another copy of the same playthrough; its choices that `stock` lacks are appended
 * @returns `stock` itself where nothing is lacking
 */
export function graft(stock: Playthrough, scion: Playthrough): Playthrough {
  const nodes: Node[] = [...stock.nodes];
  const known = new Map<string, number>();
  const key = (parent: number, choice: string): string => `${parent} ${choice}`;
  stock.nodes.forEach((node, index) => {
    if (node.parent !== null && node.choice !== null) known.set(key(node.parent, node.choice), index);
  });
  // Parents precede children, so one pass finds every parent already placed.
  const placed: number[] = [];
  for (const node of scion.nodes) {
    if (node.parent === null || node.choice === null) {
      placed.push(0);
      continue;
    }
    const parent = placed[node.parent] ?? 0;
    let index = known.get(key(parent, node.choice));
    if (index === undefined) {
      index = nodes.length;
      nodes.push({ ...node, parent, onward: null });
      known.set(key(parent, node.choice), index);
      const above = nodes[parent];
      if (above !== undefined && above.onward === null) nodes[parent] = { ...above, onward: index };
    }
    placed.push(index);
  }
  const { bookmarks = [] } = stock;
  const named = new Set(bookmarks.map(({ node }) => node));
  // What only the other copy has named is named here too; where both have, or the stock took a name away, that stays.
  const more = (scion.bookmarks ?? []).flatMap(({ node, name }) => {
    const here = placed[node];
    return here === undefined || named.has(here) ? [] : [{ node: here, name }];
  });
  if (nodes.length === stock.nodes.length && more.length === 0) return stock;
  const grown = { ...stock, nodes, ...(more.length > 0 && { bookmarks: [...bookmarks, ...more] }) };
  return goTo(grown, stock.at);
}
