import { existsSync, readFileSync } from 'node:fs';
import type { Connect, Rolldown } from 'vite';
import { readPolicy, withPolicy, withStylesInside } from './page-html';

/**
 * Finishes the built pages: style sheets go into them, and then the policy that allows just these.
 * @param bundle what is about to be written; changed in place
 */
export function finishPages(bundle: Rolldown.OutputBundle): void {
  const sheets = new Map<string, string>();
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type === 'asset' && name.endsWith('.css')) sheets.set(name, String(file.source));
  }
  const gone = new Set<string>();
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type !== 'asset' || !name.endsWith('.html')) continue;
    const { html, inlined } = withStylesInside(String(file.source), sheets);
    file.source = withPolicy(html);
    for (const sheet of inlined) gone.add(sheet);
  }
  for (const sheet of gone) delete bundle[sheet];
}

/**
 * Gives the preview server the policy that the built page carries, as the header that a real server would send.
 * @param page path of the built page
 */
export function previewPolicy(page: string): Connect.NextHandleFunction {
  const policy = existsSync(page) ? readPolicy(readFileSync(page, 'utf8')) : null;
  return (_, response, next) => {
    if (policy !== null) response.setHeader('Content-Security-Policy', policy);
    next();
  };
}
