import { createHash } from 'node:crypto';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** What the story says of the page around it. */
export interface PageWords {
  readonly language: string;
  readonly title: string;
  /** HTML of the first words, for `<!--opening-->`. */
  readonly opening: string;
}

/** Puts the first words into the page, so that they are read before any script has come. */
export function withOpening(html: string, { language, title, opening }: PageWords): string {
  // Functions, since a `$` in the text would mean something to `replace`.
  return html
    .replace(/<html(?:\s+lang="[^"]*")?/, () => `<html lang="${escaped(language)}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace('<!--opening-->', () => opening);
}

const relativeUrl = /url\(\s*(['"]?)(?!['"]?(?:[a-z]+:|\/|#))([^'")]+)\1\s*\)/g;

/**
 * Writes linked style sheets into the page: a linked one holds back the first paint.
 * @param sheets the style sheets that there are, by their file name from the page
 * @returns the page, and the names of the sheets that it no longer links
 */
export function withStylesInside(
  html: string,
  sheets: ReadonlyMap<string, string>,
): { readonly html: string; readonly inlined: readonly string[] } {
  const inlined: string[] = [];
  const filled = html.replace(/[ \t]*<link\b[^>]*>\n?/g, (link) => {
    const href = /\bhref="(?:\.?\/)?([^"]+)"/.exec(link)?.[1];
    const sheet = href === undefined ? undefined : sheets.get(href);
    if (href === undefined || sheet === undefined || !/\brel="stylesheet"/.test(link)) return link;
    inlined.push(href);
    // Addresses in a sheet are relative to it, and now to the page.
    const folder = href.includes('/') ? href.slice(0, href.lastIndexOf('/') + 1) : '';
    const moved = sheet.replace(
      relativeUrl,
      (_, quote: string, path: string) => `url(${quote}./${folder}${path.replace(/^\.\//, '')}${quote})`,
    );
    return `    <style>${moved.trim()}</style>\n`;
  });
  return { html: filled, inlined };
}

/** The content security policy of a page: nothing from elsewhere, no inline script, only its own inline styles. */
export function policyOf(html: string): string {
  const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    "script-src 'self'",
    ["style-src 'self'", ...hashes].join(' '),
    "img-src 'self' data: blob:",
    "media-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const policyMeta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/** The page with its policy in it, before anything that the policy is for. Every style must be in it by now. */
export const withPolicy = (html: string): string =>
  html.replace(
    /<head>\n?/,
    (head) => `${head}    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">\n`,
  );

/** The policy that a built page carries; null where it has none. */
export const readPolicy = (html: string): string | null => policyMeta.exec(html)?.[1] ?? null;
