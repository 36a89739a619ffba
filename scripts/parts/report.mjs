import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a runner a place for its report, and takes the place away afterwards.
 * @template T
 * @param {(report: { path: string, read: () => Promise<string | null> }) => Promise<T>} act `read` gives null where
 *   no report was written
 * @returns {Promise<T>}
 */
export async function withReport(act) {
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  const path = join(folder, 'report.json');
  try {
    return await act({ path, read: () => readFile(path, 'utf8').catch(() => null) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
