import type { Page } from '@playwright/test';
import { road } from '../../src/playthrough';
import { type Row, readRow } from '../../src/saves/keeping/schema';
import { expect } from './reader';

/** The choices on the way to a place. */
export type Place = readonly string[];

export const placeOf = (row: Row): Place => road(row.playthrough).choices;

/**
 * What is acknowledged, seen from outside the engine: the row of the one reading that this browser keeps. A transaction
 * sees only what others have written whole before it.
 * @param name the id of the story's manifest
 * @returns null where nothing is kept yet
 * @throws Error where several readings are kept, or what is kept cannot be read to the letter
 */
export async function acknowledged(page: Page, name: string): Promise<Row | null> {
  const rows = await page.evaluate(
    (database) =>
      new Promise<readonly unknown[]>((done, fail) => {
        const opening = indexedDB.open(database);
        // Nothing is there yet: making the store is left to the engine.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => done([]);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('playthroughs').objectStore('playthroughs').getAll();
          reading.onerror = () => fail(reading.error);
          reading.onsuccess = () => done(reading.result);
          opening.result.close();
        };
      }),
    name,
  );
  if (rows.length === 0) return null;
  const row = readRow(rows[0]);
  if (rows.length > 1 || row === null) throw new Error(`One sound reading was to be kept, not ${JSON.stringify(rows)}`);
  return row;
}

/** Waits until a place is acknowledged. */
export async function keptAt(page: Page, name: string, place: Place): Promise<Row> {
  const seen: Row[] = [];
  const look = async (): Promise<Place> => {
    const row = await acknowledged(page, name);
    if (row === null) return [];
    seen.push(row);
    return placeOf(row);
  };
  await expect.poll(look, { intervals: [2] }).toEqual(place);
  const row = seen.at(-1);
  if (row === undefined) throw new Error('Nothing is kept.');
  return row;
}
